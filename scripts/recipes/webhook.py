"""Receives a webhook with `format = "json"` and a `secret`. In a framework retour_call() is given the raw body:
request.get_data() of Flask, request.body of Django (whose view is @csrf_exempt), await request.body() of FastAPI.
Large mail needs room: one and a half times smtp.size_max_bytes, in Django's DATA_UPLOAD_MAX_MEMORY_SIZE and the
client_max_body_size of an nginx in front."""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def retour_call(secret: str, headers, body: bytes):
    """The call, if Retour sent it and within five minutes (Standard Webhooks), else None."""
    key = base64.b64decode(secret.replace("whsec_", "", 1))
    call_id, sent = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    signature = hmac.new(key, f"{call_id}.{sent}.".encode() + body, hashlib.sha256).digest()
    ours = b"v1," + base64.b64encode(signature)
    given = headers.get("webhook-signature", "").encode().split(b" ")  # several while secrets rotate
    if not key or not any(hmac.compare_digest(ours, one) for one in given):
        return None
    return json.loads(body) if abs(time.time() - int(sent)) < 300 else None


SECRET = os.environ.get("RETOUR_WEBHOOK_SECRET", "")  # whsec_…


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        call = retour_call(SECRET, self.headers, body)
        # A call may come twice, with the same webhook-id. Any answer but 2xx makes it come again.
        if call is not None:
            data = call["data"]  # base64.b64decode(data["mime_base64"]) is the mail byte for byte
            told = f"{call['type']} of {data['recipient']}"
            print(told, data.get("description", ""), flush=True)
        self.send_response(401 if call is None else 204)
        self.end_headers()


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Endpoint).serve_forever()
