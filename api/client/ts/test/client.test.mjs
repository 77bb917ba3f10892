// Tests of the client: DOELBINDING_URL is a service, DOELBINDING_ANSWERS a file with addresses that give answers of all kinds,
// DOELBINDING_RECORDED a file with recorded answers, DOELBINDING_CLIENT the module. `go test ./api -run OtherClients` sets them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";

const { Client, Refusal, Undecided } = await import(process.env.DOELBINDING_CLIENT);
const url = process.env.DOELBINDING_URL;
const answers = JSON.parse(readFileSync(process.env.DOELBINDING_ANSWERS, "utf8"));
const recorded = JSON.parse(readFileSync(process.env.DOELBINDING_RECORDED, "utf8"));

const question = {
  subject: { type: "partij", id: "gemeente-utrecht", properties: { role: "toezichthouder" } },
  action: { name: "ontvangen", properties: { purpose: "gerichte-inzet-toezicht-en-handhaving" } },
  resource: { type: "gegeven", id: "dagmonitor/huisnummer", properties: { incident_code: "A20" } },
  context: {
    time: "2018-04-09", supplier: "gemeente-utrecht",
    facts: { addendum_ondertekend: true, taak_toezicht_handhaving: true, nodig_voor_toezicht_en_handhaving: true },
  },
};
const never = () => assert.fail("shared without a yes");
const withCode = code => ({ ...question, resource: { ...question.resource, properties: { incident_code: code } } });

async function serving(t, handler) {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => { server.closeAllConnections(); server.close(); });
  return "http://127.0.0.1:" + server.address().port;
}

for (const [name, { url, yes, decided }] of Object.entries(answers)) {
  test("an answer: " + name, async () => {
    let shared = 0;
    const asked = new Client(url).share(question, () => ++shared);
    if (yes) {
      assert.equal(await asked, 1);
    } else {
      await assert.rejects(asked, e => e instanceof (decided ? Refusal : Undecided));
    }
    assert.equal(shared, yes ? 1 : 0);
  });
}

test("the service: a yes, a no, what is missing, a mistake", async () => {
  const client = new Client(url + "/", { within: 300_000 });
  const obligations = await client.share(question, context => context.obligations);
  assert.ok(obligations.length > 0 && obligations.every(o => o.type.startsWith("urn:doelbinding:verplichting:")));
  await assert.rejects(client.share(withCode("A22"), never), e => e instanceof Refusal && e.outcome === "forbidden" && /^Verboden/.test(e.message));
  const { nodig_voor_toezicht_en_handhaving: _, ...facts } = question.context.facts;
  await assert.rejects(client.share({ ...question, context: { ...question.context, facts } }, never), e =>
    e instanceof Refusal && e.outcome === "insufficient" && /\?$/.test(e.questions[e.missing[0]]));
  await assert.rejects(client.share({ ...question, context: { facts: { addendum_ondertekend: "ja" } } }, never, { requestId: "dossier-1" }), e =>
    e instanceof Undecided && e.status === 400 && e.requestId === "dossier-1" && e.type === "urn:doelbinding:probleem:ongeldige-vraag" &&
    e.faults[0].pointer === "/context/facts/addendum_ondertekend" && e.faults[0].allowed.includes("true"));
  await assert.rejects(client.share(question, never, { fulfils: [] }), e => e instanceof Refusal);
  assert.equal(await client.share(question, () => "x", { fulfils: obligations.map(o => o.type) }), "x");
  await assert.rejects(client.share(question, () => { throw new RangeError("own"); }), RangeError);
});

test("a client certificate, by the dispatcher of a fetch", async () => {
  await fetch(url + "/health").catch(() => {}); // Node makes its Agent, which undici has for everybody, with the first request
  const Agent = globalThis[Symbol.for("undici.globalDispatcher.1")].constructor;
  const file = name => readFileSync(process.env["DOELBINDING_" + name]);
  const by = connect => {
    const dispatcher = new Agent({ connect: { ca: file("MUTUAL_CA"), ...connect } });
    const client = new Client(process.env.DOELBINDING_MUTUAL_URL, { within: 300_000, fetch: (at, init) => fetch(at, { ...init, dispatcher }) });
    return client.share(question, context => context.outcome);
  };
  await assert.rejects(by({}), e => e instanceof Undecided && e.status === 401);
  assert.equal(await by({ cert: file("CERTIFICATE"), key: file("KEY") }), "permitted");
});

test("the service over TLS, by an authority that is known", async () => {
  assert.equal(await new Client(process.env.DOELBINDING_TLS_URL, { within: 300_000 }).share(question, context => context.outcome), "permitted");
});

test("the service: many at once", async () => {
  const shared = [];
  const { resource, ...all } = question;
  const out = await new Client(url, { within: 300_000 }).shareEach([{ resource }, { resource: withCode("A22").resource }, {}], all, (i, context) => { shared.push(i); return context.outcome; });
  assert.deepEqual(shared, [0]);
  assert.equal(out[0], "permitted");
  assert.ok(out[1] instanceof Refusal && out[1].outcome === "forbidden");
  assert.ok(out[2] instanceof Refusal && out[2].context.error.status === 400);
});

test("the service: searches", async () => {
  const client = new Client(url, { within: 300_000 }), found = [];
  for await (const f of client.resources({ ...question, resource: { type: "gegeven", properties: { incident_code: "A20" } } })) found.push(f.id);
  assert.ok(found.includes("dagmonitor/huisnummer"));
  for await (const a of client.actions(question)) assert.equal(typeof a.name, "string");
  let n = 0;
  for await (const p of client.subjects(question)) n += p.type === "partij" ? 1 : 0;
  assert.ok(n > 0);
});

test("many answers that do not fit the questions share nothing", async t => {
  for (const evaluations of [[], [{ decision: true }], [{ decision: true }, { decision: true }, { decision: true }], [{ decision: true }, {}], { 0: { decision: true } }, null]) {
    const base = await serving(t, (_, w) => w.setHeader("Content-Type", "application/json").end(JSON.stringify({ evaluations })));
    await assert.rejects(new Client(base).shareEach([{}, {}], question, never), Undecided);
  }
});

test("pages are followed, and end", async t => {
  let page = 0;
  const base = await serving(t, (r, w) => {
    w.setHeader("Content-Type", "application/json");
    const results = [{ type: "x", id: String(++page) }];
    w.end(JSON.stringify({ results, page: { next_token: page < 3 ? "n" + page : "" } }));
  });
  const ids = [];
  for await (const f of new Client(base).subjects(question)) ids.push(f.id);
  assert.deepEqual(ids, ["1", "2", "3"]);
  const endless = await serving(t, (_, w) => w.setHeader("Content-Type", "application/json").end('{"results":[],"page":{"next_token":"same"}}'));
  await assert.rejects(async () => { for await (const _ of new Client(endless).subjects(question)); }, Undecided);
});

test("one retry, as the same request, and nothing else is tried again", async t => {
  for (const [first, asked] of [[503, 2], ["cut", 2], [500, 1], [403, 1], [429, 1]]) {
    const ids = [];
    const base = await serving(t, (r, w) => {
      ids.push(r.headers["x-request-id"]);
      if (ids.length > 1) return w.setHeader("Content-Type", "application/json").end('{"decision":true}');
      if (first === "cut") return r.socket.destroy();
      w.writeHead(first).end();
    });
    const call = new Client(base).share(question, () => true);
    if (asked === 2) assert.equal(await call, true); else await assert.rejects(call, Undecided);
    assert.equal(ids.length, asked, String(first));
    assert.equal(new Set(ids).size, 1);
  }
});

test("a time-out is no yes, and neither is a drip", async t => {
  const silent = await serving(t, () => {});
  const drip = await serving(t, (_, w) => {
    w.writeHead(200, { "Content-Type": "application/json" });
    const timer = setInterval(() => w.write(" "), 20);
    w.on("close", () => clearInterval(timer));
  });
  for (const base of [silent, drip]) {
    await assert.rejects(new Client(base, { within: 200 }).share(question, never), Undecided);
    await assert.rejects(new Client(base).share(question, never, { signal: AbortSignal.timeout(100) }), Undecided);
  }
  await assert.rejects(new Client("http://127.0.0.1:1").share(question, never), Undecided);
});

test("only a service that nobody can pose as", () => {
  for (const base of ["https://doelbinding.example.org", "https://doelbinding.example.org/basis/", "http://127.0.0.1:8080", "http://[::1]:8080", "http://localhost"]) new Client(base);
  for (const base of ["http://doelbinding.example.org", "http://127.0.0.1.example.org", "ftp://localhost", "doelbinding", "", "https://", "https://a@b", "https://a?b", "https://a#b"]) {
    assert.throws(() => new Client(base), TypeError, base);
  }
});

test("a token goes along, and without one nothing is asked", async t => {
  let got;
  const base = await serving(t, (r, w) => { got = r.headers; w.writeHead(500).end(); });
  await assert.rejects(new Client(base, { token: async () => "abc" }).share(question, never), Undecided);
  assert.equal(got.authorization, "Bearer abc");
  got = undefined;
  await assert.rejects(new Client(base, { token: () => { throw new Error("none"); } }).share(question, never), Undecided);
  assert.equal(got, undefined);
});

for (const { name, question: asked, status, answer } of recorded) {
  test("a recorded answer: " + name, async t => {
    const base = await serving(t, (_, w) => w.writeHead(status, { "Content-Type": status === 200 ? "application/json" : "application/problem+json" }).end(JSON.stringify(answer)));
    const call = new Client(base).share(asked, context => context.outcome);
    if (answer.decision === true) assert.equal(await call, "permitted");
    else await assert.rejects(call, e => status === 200 ? e instanceof Refusal && e.outcome === answer.context.outcome : e instanceof Undecided && e.status === status && e.type === answer.type);
  });
}
