<?php
// Receives a webhook with `format = "form"` and a `secret`. Large mail needs room: post_max_size (and the
// client_max_body_size of an nginx in front) of three times smtp.size_max_bytes.

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
if (!retour_is_ours($secret, file_get_contents('php://input'), $_SERVER)) {
    http_response_code(401);
    exit;
}
// A call may come twice, with the same webhook-id. Any answer but 2xx makes it come again.
['type' => $type, 'recipient' => $recipient] = $_POST;
error_log($type === 'failure' ? "$recipient failed: {$_POST['description']}" : "$type of $recipient");
http_response_code(204);
