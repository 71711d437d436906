"""A return address of Retour for one message: send it with this envelope sender (MAIL FROM), and put
the id into an X-Retour-Id header. `secret` is the first of return_path.secrets, `domain` one of
return_path.domains in ASCII."""

import hashlib
import hmac
import os
import sys
import time


def base32(octets: bytes) -> str:
    number, length = int.from_bytes(octets, "big"), (len(octets) * 8 + 4) // 5
    digits = "0123456789abcdefghjkmnpqrstvwxyz"
    return "".join(digits[number >> 5 * at & 31] for at in reversed(range(length)))


def retour_address(secret: str, domain: str, prefix: str = "b") -> tuple[str, str]:
    uuid = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))  # UUIDv7
    uuid[6] = 0x70 | uuid[6] & 0x0F
    uuid[8] = 0x80 | uuid[8] & 0x3F
    text = b"retour1" + uuid + domain.lower().encode()
    mac = hmac.new(secret.encode(), text, hashlib.sha256).digest()[:10]
    message_id = base32(uuid)
    return message_id, f"{prefix}-{message_id}{base32(mac)}@{domain.lower()}"


if __name__ == "__main__":
    print(*retour_address(os.environ["RETOUR_SECRET"], sys.argv[1]))
