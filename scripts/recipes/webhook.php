<?php
// Receives a webhook with `format = "form"` and a `secret`. Large mail needs room: three times
// smtp.size_max_bytes as client_max_body_size of an nginx in front, ten times it as memory_limit. Of a body
// above post_max_size PHP leaves $_POST empty and goes on, so that the fields are read from the body itself.

/** Whether Retour sent this, and within five minutes (Standard Webhooks). */
function retour_is_ours(string $secret, string $body, array $server): bool
{
    $key = base64_decode(substr($secret, strlen('whsec_')));
    [$id, $time] = [$server['HTTP_WEBHOOK_ID'] ?? '', $server['HTTP_WEBHOOK_TIMESTAMP'] ?? ''];
    $signature = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$time.$body", $key, true));
    $given = explode(' ', $server['HTTP_WEBHOOK_SIGNATURE'] ?? ''); // several while secrets rotate
    $same = array_filter($given, fn ($one) => hash_equals($signature, $one));
    return $key !== '' && $same !== [] && abs(time() - (int) $time) < 300;
}

$secret = getenv('RETOUR_WEBHOOK_SECRET') ?: ''; // whsec_…
$body = file_get_contents('php://input');
if (!retour_is_ours($secret, $body, $_SERVER)) {
    http_response_code(401);
    exit;
}
parse_str($body, $call); // as $_POST: $call['mime'] is the mail byte for byte, $call['tags'] an array
// A call may come twice, with the same webhook-id. Any answer but 2xx makes it come again.
['type' => $type, 'recipient' => $recipient] = $call;
error_log($type === 'failure' ? "$recipient failed: {$call['description']}" : "$type of $recipient");
http_response_code(204);
