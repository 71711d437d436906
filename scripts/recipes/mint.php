<?php
// A return address of Retour for one message: send it with this envelope sender (Return-Path), and put
// the id into an X-Retour-Id header. `$secret` is the first of return_path.secrets, `$domain` one of
// return_path.domains in ASCII.

function retour_base32(string $bytes): string
{
    $bits = implode('', array_map(fn ($byte) => sprintf('%08b', ord($byte)), str_split($bytes)));
    $bits = str_pad($bits, intdiv(strlen($bits) + 4, 5) * 5, '0', STR_PAD_LEFT);
    $digit = fn ($five) => '0123456789abcdefghjkmnpqrstvwxyz'[bindec($five)];
    return implode('', array_map($digit, str_split($bits, 5)));
}

function retour_address(string $secret, string $domain, string $prefix = 'b'): array
{
    $uuid = substr(pack('J', (int) (microtime(true) * 1000)), 2) . random_bytes(10); // UUIDv7
    $uuid[6] = chr(0x70 | (ord($uuid[6]) & 0x0f));
    $uuid[8] = chr(0x80 | (ord($uuid[8]) & 0x3f));
    $mac = hash_hmac('sha256', 'retour1' . $uuid . strtolower($domain), $secret, true);
    $id = retour_base32($uuid);
    $local = $prefix . '-' . $id . retour_base32(substr($mac, 0, 10));
    return ['id' => $id, 'address' => $local . '@' . strtolower($domain)];
}

if (realpath($argv[0] ?? '') === __FILE__) {
    echo implode(' ', retour_address(getenv('RETOUR_SECRET'), $argv[1])), "\n";
}
