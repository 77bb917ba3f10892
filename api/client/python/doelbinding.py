"""Asks doelbinding, or any service of AuthZEN 1.0, before data is shared. One file, the standard library only; Python 3.9 or newer.

There is one door: Client.share runs a function after a yes, and after nothing else. A no is a Refusal; an error, a time-out, an answer that is
cut off, of another kind or to another question is an Undecided. Both are raised, so that forgetting to look at the answer shares nothing.

    client = doelbinding.Client("http://127.0.0.1:8080")
    try:
        client.share(question, lambda context: send(record))
    except doelbinding.Refusal as no:
        print(no, no.missing)
    except doelbinding.Undecided as error:
        print("no decision, so nothing is shared:", error)
"""

import http.client
import ipaddress
import json
import random
import re
import secrets
import socket
import threading
import time
from urllib.parse import urlsplit

__all__ = ["Client", "Refusal", "Undecided"]

_MAX_ANSWER = 8 << 20
_MAX_PAGES = 10_000
_MAX_WAIT = 2.0


class Refusal(Exception):
    """A no.

    context is what the service says of it, outcome one of forbidden, insufficient and judgement (permitted, when an obligation is not fulfilled;
    None from a service that says no more), missing the facts to find out, questions by which to find them out, in Dutch.
    """

    def __init__(self, context, reason=None):
        super().__init__(reason or context.get("reason") or "no")
        self.context = context
        self.outcome = context.get("outcome")
        self.missing = context.get("missing") or []
        self.questions = context.get("questions") or {}


class Undecided(Exception):
    """No decision: not a yes, and not a no that says anything.

    request_id is the X-Request-ID, by whose hash the service's log knows the call; status that of HTTP, 0 without a whole answer; type the
    stable name of the error; faults what is wrong with the question, and where; retry_after in seconds, 0 if not said.
    """

    def __init__(self, message, request_id="", status=0, type="", faults=(), retry_after=0):  # noqa: A002
        super().__init__(message)
        self.request_id = request_id
        self.status = status
        self.type = type
        self.faults = list(faults)
        self.retry_after = retry_after
        self._failed = False  # the connection, before an answer


class Client:
    """Asks one service. It may be shared between threads.

    base is a URL such as https://doelbinding.example.org; http only for a service on this machine, for anybody on the way could say yes.
    tls is an ssl.SSLContext with client certificate and authorities, those of the system if None. within is how many seconds one attempt
    may take. token gives the OAuth 2.0 access token of a call.
    """

    def __init__(self, base, tls=None, within=5.0, token=None):
        url = urlsplit(base)
        if not url.hostname or url.query or url.fragment or url.username is not None or re.search(r"[?#\s]", base):
            raise ValueError("the base must be a URL such as https://doelbinding.example.org")
        if url.scheme != "https" and not (url.scheme == "http" and _local(url.hostname)):
            raise ValueError("the base must be https, or http on this machine")
        self._url, self._path = url, url.path.rstrip("/")
        self._tls, self._within, self._token = tls, within, token

    def share(self, question, share, fulfils=None, request_id=None):
        """Asks, and runs share(context) after a yes only; gives what it gives.

        fulfils lists the types of obligations that the caller fulfils; if given, a yes with another one is a no. Raises Refusal after a no, and
        Undecided without a decision.
        """
        request_id = request_id or secrets.token_hex(16)
        answer = self._call("/access/v1/evaluation", _fulfilling(question, fulfils), request_id)
        verdict = _verdict(answer, request_id, fulfils)
        if isinstance(verdict, Refusal):
            raise verdict
        return share(verdict)

    def share_each(self, questions, common, share, fulfils=None, request_id=None):
        """Asks many questions at once, at most 100, and runs share(index, context) for each that gets a yes, one after the other.

        What a question leaves out wholly is taken from common. Gives for each question what share gave, or the Refusal. Raises Undecided when
        there is no whole answer; then nothing was shared.
        """
        request_id = request_id or secrets.token_hex(16)
        if not questions:
            raise ValueError("a batch without questions")
        body = {**_fulfilling(common, fulfils), "evaluations": list(questions)}
        evaluations = self._call("/access/v1/evaluations", body, request_id).get("evaluations")
        if not isinstance(evaluations, list) or len(evaluations) != len(questions):
            raise Undecided("not as many answers as questions", request_id)
        verdicts = [_verdict(one, request_id, fulfils) for one in evaluations]  # all are read before any is shared
        return [v if isinstance(v, Refusal) else share(i, v) for i, v in enumerate(verdicts)]

    def subjects(self, question):
        """Gives the parties that may do this with this. To have been found is no yes: ask before sharing."""
        return self._search("subject", question)

    def resources(self, question):
        """Gives the fields that this party may do this with. To have been found is no yes: ask before sharing."""
        return self._search("resource", question)

    def actions(self, question):
        """Gives what this party may do with this, and for which purposes. To have been found is no yes: ask before sharing."""
        return self._search("action", question)

    def _search(self, kind, question):
        token = ""
        for _ in range(_MAX_PAGES):
            request_id = secrets.token_hex(16)
            page = {"page": {"token": token}} if token else {}
            answer = self._call("/access/v1/search/" + kind, {**question, **page}, request_id)
            if not isinstance(answer.get("results"), list):
                raise Undecided("an answer without results", request_id)
            yield from answer["results"]
            if "page" not in answer:
                return
            following = answer["page"].get("next_token") if isinstance(answer["page"], dict) else None
            if not isinstance(following, str):
                raise Undecided("a page that does not say whether it is the last", request_id)
            if following == "":
                return
            if following == token:
                break
            token = following
        raise Undecided("pages without end")

    def _call(self, path, body, request_id):
        """Posts a body. A connection that fails and a service that is busy are tried once more, as the same request."""
        raw = json.dumps(body, allow_nan=False).encode()
        try:
            return self._attempt(path, raw, request_id)
        except Undecided as error:
            if error.status != 503 and not error._failed:
                raise
            wait = min(max(error.retry_after, 0.02), _MAX_WAIT)
        time.sleep(wait * random.uniform(1, 1.25))
        return self._attempt(path, raw, request_id)

    def _attempt(self, path, body, request_id):
        url = self._url
        host, port = url.hostname, url.port
        if url.scheme == "https":
            connection = http.client.HTTPSConnection(host, port, timeout=self._within, context=self._tls)
        else:
            connection = http.client.HTTPConnection(host, port, timeout=self._within)
        headers = {"Content-Type": "application/json", "Accept": "application/json", "X-Request-ID": request_id, "Connection": "close"}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token()
        late = threading.Event()
        sockets = []  # the connection forgets its own as soon as the header of the answer is there

        def end():  # a time-out of a socket is that of one read; a drip would never end
            late.set()
            for sock in sockets:
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # it is closed

        timer = threading.Timer(self._within, end)
        timer.daemon = True
        timer.start()
        try:
            connection.connect()
            sockets.append(connection.sock)
            if late.is_set():
                raise TimeoutError
            connection.request("POST", self._path + path, body, headers)
            answer = connection.getresponse()
            raw = answer.read(_MAX_ANSWER + 1)
            if len(raw) > _MAX_ANSWER:
                raise Undecided("the answer is too large", request_id)
            if late.is_set() or answer.length:
                raise Undecided("the answer was cut off", request_id)
            if answer.status != 200:
                raise _problem(answer, raw, request_id)
            if (answer.getheader("Content-Type") or "").split(";")[0].strip().lower() != "application/json":
                raise Undecided("the answer is not JSON", request_id)
            if answer.getheader("X-Request-ID", request_id) != request_id:
                raise Undecided("the answer is to another question", request_id)
            return _object(raw, request_id)
        except (OSError, http.client.HTTPException) as error:
            timed_out = late.is_set() or isinstance(error, (TimeoutError, socket.timeout))
            undecided = Undecided("no answer in time" if timed_out else "no whole answer: " + type(error).__name__, request_id)
            undecided._failed = not timed_out
            raise undecided from error
        finally:
            timer.cancel()
            connection.close()


def _local(host):
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _fulfilling(question, fulfils):
    """Says in a question which obligations are fulfilled, unless it does so itself."""
    if fulfils is None:
        return question
    return {**question, "context": {"supported_obligations": list(fulfils), **(question.get("context") or {})}}


def _verdict(answer, request_id, fulfils):
    """Reads an answer strictly: its context after a yes, a Refusal after a no."""
    if not isinstance(answer, dict):
        raise Undecided("an answer that is no object", request_id)
    context = answer.get("context")
    context = {} if context is None else context
    if not isinstance(context, dict):
        raise Undecided("a context that is no object", request_id)
    obligations = context.get("obligations")
    obligations = [] if obligations is None else obligations
    if not isinstance(obligations, list) or not all(isinstance(o, dict) for o in obligations):
        raise Undecided("obligations that cannot be read", request_id)
    if answer.get("decision") is False:
        return Refusal(context)
    if answer.get("decision") is not True:
        raise Undecided("an answer without a decision", request_id)
    left = [o.get("type") for o in obligations if fulfils is not None and o.get("type") not in fulfils]
    return Refusal(context, "nobody fulfils %s" % left[0]) if left else context


def _object(raw, request_id):
    """Parses one JSON object in which nothing is named twice: json takes the last of two."""

    def once(pairs):
        out = dict(pairs)
        if len(out) != len(pairs):
            raise ValueError("a name twice")
        return out

    def never(_):
        raise ValueError("no number of JSON")

    try:
        value = json.loads(raw.decode("utf-8"), object_pairs_hook=once, parse_constant=never)
    except (ValueError, RecursionError):
        value = None  # the error could repeat the answer
    if not isinstance(value, dict):
        raise Undecided("the answer is no JSON object, or names something twice", request_id)
    return value


def _problem(answer, raw, request_id):
    """Reads what the service says of a question that it did not answer; what is no problem document says no more than its status."""
    try:
        said = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        said = None
    said = said if isinstance(said, dict) else {}
    faults = [f for f in said.get("errors") or [] if isinstance(f, dict)] if isinstance(said.get("errors"), list) else []
    words = [str(answer.status)] + [said[k] for k in ("title", "detail") if isinstance(said.get(k), str)]
    words += ["[%s %s]" % (f.get("pointer", ""), f.get("title", "")) for f in faults]
    after = answer.getheader("Retry-After") or ""
    return Undecided(
        " ".join(words), request_id, answer.status, said.get("type") if isinstance(said.get("type"), str) else "", faults,
        int(after) if re.fullmatch(r"[0-9]{1,4}", after) else 0)
