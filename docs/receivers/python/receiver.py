"""Receives webhooks: Python 3.9 or later, nothing to install.

    WEBHOOK_SECRET=whsec_… PORT=8080 INBOX=inbox.tsv python3 receiver.py
"""

import base64
import hashlib
import hmac
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"), validate=True)
INBOX = os.environ.get("INBOX", "inbox.tsv")
LARGEST_BODY = 64 * 1024
TOLERANCE_SECONDS = 5 * 60
PUBLIC = ("report.published", "report.corrected", "report.withdrawn", "report.retracted")

filed = set()  # Ids of what was filed.
latest = {}  # By report, the highest sequence of a public event.
lock = threading.Lock()


def is_genuine(headers, body, now):
    """Standard Webhooks 1.0.0, `v1`. While a secret is being changed there is more than one signature."""
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not message_id or not timestamp.isdecimal() or abs(now - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    expected = b"v1," + base64.b64encode(hmac.new(SECRET, signed, hashlib.sha256).digest())
    signatures = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(expected, signature.encode()) for signature in signatures)


def place_of(body):
    """What is ordered among its like, as (report, sequence); None: nothing is.

    A revision would not do for this: a withdrawal is about the same revision as the publication before it.
    """
    event = json.loads(body)
    return (event["data"]["report"], event["data"]["sequence"]) if event["type"] in PUBLIC else None


def remember(message_id, body):
    filed.add(message_id)
    place = place_of(body)
    if place:
        latest[place[0]] = max(place[1], latest.get(place[0], 0))


def receive(message_id, body):
    """Files what is new, so that it is safe before the answer is sent."""
    with lock:
        if message_id in filed:
            return "repeated"
        place = place_of(body)
        if place and place[1] <= latest.get(place[0], 0):
            return "older"
        # A body is one line of JSON. Other programs take their work from this file, which here stands for your queue
        # or table.
        with open(INBOX, "ab") as inbox:
            inbox.write(message_id.encode() + b"\t" + body + b"\n")
            inbox.flush()
            os.fsync(inbox.fileno())
        remember(message_id, body)
        return "filed"


class Receiver(BaseHTTPRequestHandler):
    timeout = 10

    def do_POST(self):
        try:
            self.answer(self.status())
        except Exception as error:  # Whatever went wrong here, it will be sent again.
            self.log_error("%r", error)
            self.answer(500)

    def status(self):
        length = self.headers.get("content-length", "")
        if not length.isdecimal():
            return 411
        if int(length) > LARGEST_BODY:
            return 413
        # The signature is of the bytes as they came, so they are verified before anything reads them.
        body = self.rfile.read(int(length))
        if not is_genuine(self.headers, body, time.time()):
            return 401
        message_id = self.headers["webhook-id"]
        print(receive(message_id, body), message_id, flush=True)
        return 204

    def answer(self, status):
        self.send_response(status)
        self.end_headers()

    def log_request(self, code="-", size="-"):
        pass


if os.path.exists(INBOX):
    with open(INBOX, "rb") as lines:
        for line in lines:
            earlier_id, earlier_body = line.rstrip(b"\n").split(b"\t")
            remember(earlier_id.decode(), earlier_body)

ThreadingHTTPServer.request_queue_size = 128  # 5 by default: more at once would wait a second to connect.
server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
