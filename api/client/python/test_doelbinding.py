"""Tests of the client: DOELBINDING_URL is a service, DOELBINDING_ANSWERS a file with addresses that give answers of all kinds,
DOELBINDING_RECORDED a file with recorded answers. `go test ./api -run OtherClients` sets them."""

import contextlib
import copy
import http.server
import json
import os
import ssl
import threading
import time
import unittest

from doelbinding import Client, Refusal, Undecided

URL = os.environ["DOELBINDING_URL"]
with open(os.environ["DOELBINDING_ANSWERS"], encoding="utf-8") as f:
    ANSWERS = json.load(f)
with open(os.environ["DOELBINDING_RECORDED"], encoding="utf-8") as f:
    RECORDED = json.load(f)

QUESTION = {
    "subject": {"type": "partij", "id": "gemeente-utrecht", "properties": {"role": "toezichthouder"}},
    "action": {"name": "ontvangen", "properties": {"purpose": "gerichte-inzet-toezicht-en-handhaving"}},
    "resource": {"type": "gegeven", "id": "dagmonitor/huisnummer", "properties": {"incident_code": "A20"}},
    "context": {
        "time": "2018-04-09", "supplier": "gemeente-utrecht",
        "facts": {"addendum_ondertekend": True, "taak_toezicht_handhaving": True, "nodig_voor_toezicht_en_handhaving": True},
    },
}


def with_code(code):
    out = copy.deepcopy(QUESTION)
    out["resource"]["properties"]["incident_code"] = code
    return out


def never(*_):
    raise AssertionError("shared without a yes")


@contextlib.contextmanager
def serving(handle):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            with contextlib.suppress(OSError):
                handle(self)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield "http://127.0.0.1:%d" % server.server_port
    finally:
        server.shutdown()
        server.server_close()


def send(handler, body, status=200, media="application/json"):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", media)
    handler.send_header("Content-Length", str(len(raw)))
    handler.end_headers()
    handler.wfile.write(raw)


class Answers(unittest.TestCase):
    def test_nothing_but_a_yes_is_a_yes(self):
        for name, answer in ANSWERS.items():
            with self.subTest(name):
                shared = []
                ask = lambda: Client(answer["url"]).share(QUESTION, lambda c: shared.append(c) or "done")  # noqa: E731,B023
                if answer["yes"]:
                    self.assertEqual(ask(), "done")
                else:
                    with self.assertRaises(Refusal if answer["decided"] else Undecided):
                        ask()
                self.assertEqual(len(shared), 1 if answer["yes"] else 0)

    def test_recorded(self):
        for r in RECORDED:
            media = "application/json" if r["status"] == 200 else "application/problem+json"
            with self.subTest(r["name"]), serving(lambda h: send(h, r["answer"], r["status"], media)) as base:  # noqa: B023
                try:
                    outcome = Client(base).share(r["question"], lambda c: "shared " + c["outcome"])
                except Refusal as no:
                    outcome = no.outcome
                except Undecided as error:
                    outcome = (error.status, error.type)
                if r["status"] != 200:
                    want = (r["status"], r["answer"]["type"])
                elif r["answer"]["decision"]:
                    want = "shared permitted"
                else:
                    want = r["answer"]["context"]["outcome"]
                self.assertEqual(outcome, want)

    def test_many_that_do_not_fit_share_nothing(self):
        yes = {"decision": True}
        for evaluations in [], [yes], [yes] * 3, [yes, {}], {"0": yes}, None:
            with self.subTest(evaluations), serving(lambda h: send(h, {"evaluations": evaluations})) as base:  # noqa: B023
                with self.assertRaises(Undecided):
                    Client(base).share_each([{}, {}], QUESTION, never)

    def test_pages(self):
        page = []

        def handle(h):
            page.append(0)
            send(h, {"results": [{"id": len(page)}], "page": {"next_token": "n%d" % len(page) if len(page) < 3 else ""}})

        with serving(handle) as base:
            self.assertEqual([f["id"] for f in Client(base).subjects(QUESTION)], [1, 2, 3])
        with serving(lambda h: send(h, {"results": [], "page": {"next_token": "same"}})) as base, self.assertRaises(Undecided):
            list(Client(base).subjects(QUESTION))

    def test_one_retry(self):
        for first, asked in (503, 2), ("cut", 2), (500, 1), (403, 1), (429, 1):
            ids = []

            def handle(h):
                ids.append(h.headers["X-Request-ID"])  # noqa: B023
                if len(ids) > 1:  # noqa: B023
                    send(h, {"decision": True})
                elif first == "cut":  # noqa: B023
                    h.connection.close()
                else:
                    send(h, b"", first)  # noqa: B023

            with self.subTest(first), serving(handle) as base:
                try:
                    self.assertTrue(Client(base).share(QUESTION, lambda c: True))
                    self.assertEqual(asked, 2)
                except Undecided:
                    self.assertEqual(asked, 1)
                self.assertEqual(len(ids), asked)
                self.assertEqual(len(set(ids)), 1)

    def test_a_time_out_is_no_yes(self):
        def drip(h):
            h.send_response(200)
            h.send_header("Content-Type", "application/json")
            h.end_headers()
            for _ in range(200):
                h.wfile.write(b" ")
                h.wfile.flush()
                time.sleep(0.02)

        for handle in lambda h: time.sleep(1), drip:
            with serving(handle) as base:
                begun = time.monotonic()
                with self.assertRaises(Undecided):
                    Client(base, within=0.2).share(QUESTION, never)
                self.assertLess(time.monotonic() - begun, 2)
        with self.assertRaises(Undecided):
            Client("http://127.0.0.1:1").share(QUESTION, never)

    def test_only_a_service_that_nobody_can_pose_as(self):
        for base in ("https://doelbinding.example.org", "https://doelbinding.example.org/basis/", "http://127.0.0.1:8080", "http://[::1]:8080",
                     "http://localhost"):
            Client(base)
        for base in ("http://doelbinding.example.org", "http://127.0.0.1.example.org", "ftp://localhost", "doelbinding", "", "https://",
                     "https://a@b", "https://a?b", "https://a#b"):
            with self.subTest(base), self.assertRaises(ValueError):
                Client(base)

    def test_a_token_goes_along(self):
        got = []
        with serving(lambda h: (got.append(h.headers["Authorization"]), send(h, b"", 500))) as base, self.assertRaises(Undecided):
            Client(base, token=lambda: "abc").share(QUESTION, never)
        self.assertEqual(got, ["Bearer abc"])


class Service(unittest.TestCase):
    def test_a_yes_a_no_what_is_missing_and_a_mistake(self):
        client = Client(URL + "/", within=300)
        obligations = client.share(QUESTION, lambda context: context["obligations"])
        self.assertTrue(obligations)
        with self.assertRaises(Refusal) as no:
            client.share(with_code("A22"), never)
        self.assertEqual(no.exception.outcome, "forbidden")
        self.assertIn("Verboden", str(no.exception))
        less = copy.deepcopy(QUESTION)
        del less["context"]["facts"]["nodig_voor_toezicht_en_handhaving"]
        with self.assertRaises(Refusal) as no:
            client.share(less, never)
        self.assertEqual(no.exception.outcome, "insufficient")
        self.assertTrue(no.exception.questions[no.exception.missing[0]].endswith("?"))
        less["context"]["facts"]["addendum_ondertekend"] = "ja"
        with self.assertRaises(Undecided) as error:
            client.share(less, never, request_id="dossier-1")
        self.assertEqual((error.exception.status, error.exception.request_id, error.exception.faults[0]["pointer"]),
                         (400, "dossier-1", "/context/facts/addendum_ondertekend"))
        with self.assertRaises(Refusal):
            client.share(QUESTION, never, fulfils=[])
        self.assertEqual(client.share(QUESTION, lambda c: "x", fulfils=[o["type"] for o in obligations]), "x")

    def test_over_tls_by_an_authority_that_is_known(self):
        url = os.environ["DOELBINDING_TLS_URL"]
        known = ssl.create_default_context(cafile=os.environ["DOELBINDING_CA"])
        self.assertEqual(Client(url, tls=known, within=300).share(QUESTION, lambda c: c["outcome"]), "permitted")
        with self.assertRaises(Undecided):
            Client(url, within=300).share(QUESTION, never)

    def test_client_certificate(self):
        url, context = os.environ["DOELBINDING_MUTUAL_URL"], ssl.create_default_context(cafile=os.environ["DOELBINDING_MUTUAL_CA"])
        with self.assertRaises(Undecided) as error:
            Client(url, tls=context, within=300).share(QUESTION, never)
        self.assertEqual(error.exception.status, 401)
        context.load_cert_chain(os.environ["DOELBINDING_CERTIFICATE"], os.environ["DOELBINDING_KEY"])
        self.assertEqual(Client(url, tls=context, within=300).share(QUESTION, lambda c: c["outcome"]), "permitted")

    def test_many_at_once(self):
        shared = []
        common = {k: v for k, v in QUESTION.items() if k != "resource"}
        out = Client(URL, within=300).share_each([{"resource": QUESTION["resource"]}, {"resource": with_code("A22")["resource"]}, {}], common,
                                     lambda i, c: shared.append(i) or c["outcome"])
        self.assertEqual((shared, out[0], out[1].outcome, out[2].context["error"]["status"]), ([0], "permitted", "forbidden", 400))

    def test_searches(self):
        client = Client(URL, within=300)
        fields = [f["id"] for f in client.resources({**QUESTION, "resource": {"type": "gegeven", "properties": {"incident_code": "A20"}}})]
        self.assertIn("dagmonitor/huisnummer", fields)
        self.assertTrue(all(a["name"] for a in client.actions(QUESTION)))
        self.assertTrue(any(True for _ in client.subjects(QUESTION)))


if __name__ == "__main__":
    unittest.main()
