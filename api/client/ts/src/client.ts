/**
 * Asks doelbinding, or any service of AuthZEN 1.0, before data is shared. It needs nothing but `fetch`.
 *
 * There is one door: {@link Client.share} runs a function after a yes, and after nothing else. A no is a {@link Refusal}; an error, a time-out,
 * an answer that is cut off, of another kind or to another question is an {@link Undecided}. Both are thrown, so that forgetting to look
 * at the answer shares nothing.
 */
import type { components } from "./openapi.js";

type Schemas = components["schemas"];

/** A question: who would do what with which field, for what, on which day, and which facts the caller vouches for. */
export type Question = Schemas["EvaluationRequest"];

/** What the service says beside its yes or no. */
export type Context = NonNullable<Schemas["Decision"]["context"]>;

/** What comes with a yes. */
export type Obligation = NonNullable<Context["obligations"]>[number];

/** A party, a field, or an act with its purpose, that was found. */
export type Found = Schemas["SearchResponse"]["results"][number];

/** One thing that is wrong with a question, and where. */
export type Fault = NonNullable<Schemas["Problem"]["errors"]>[number];

/** A part of a question, or nothing where a batch has it for all. */
export type Part = Partial<Question>;

/** How a client is made. */
export interface Options {
  /** Makes the connections, with client certificate, authorities and proxy. Redirects are never followed. */
  fetch?: typeof globalThis.fetch;
  /** How long one attempt may take, in milliseconds; 5000 if absent. */
  within?: number;
  /** Gives the OAuth 2.0 access token of a call. */
  token?: () => string | Promise<string>;
}

/** How one call is made. */
export interface Call {
  /** The X-Request-ID: 1 to 128 visible ASCII signs. If absent, each call makes its own. */
  requestId?: string;
  /** Ends the call early; it is then undecided. */
  signal?: AbortSignal;
  /** The types of obligations that the caller fulfils. If given, a yes with another one is a no. */
  fulfils?: readonly string[];
}

/** A no. */
export class Refusal extends Error {
  override name = "Refusal";
  /** forbidden, insufficient, judgement; or permitted, when an obligation is not fulfilled. Absent from a service that says no more. */
  readonly outcome: string | undefined;
  /** The facts to find out. */
  readonly missing: readonly string[];
  /** By which questions to find them out, in Dutch. */
  readonly questions: Readonly<Record<string, string>>;

  constructor(readonly context: Context, reason?: string) {
    super(reason ?? context.reason ?? "no");
    this.outcome = context.outcome;
    this.missing = context.missing ?? [];
    this.questions = context.questions ?? {};
  }
}

/** No decision: not a yes, and not a no that says anything. */
export class Undecided extends Error {
  override name = "Undecided";

  constructor(
    message: string,
    /** The X-Request-ID, by whose hash the service's log knows the call. */
    readonly requestId: string,
    /** The status of HTTP; 0: there was no whole answer. */
    readonly status = 0,
    /** The stable name of the error, urn:doelbinding:probleem:... */
    readonly type = "",
    /** What is wrong with the question, and where. */
    readonly faults: readonly Fault[] = [],
    /** After how many seconds to try again; 0: not said. */
    readonly retryAfter = 0,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const maxAnswer = 8 << 20;
const maxPages = 10_000;
const maxWait = 2000;

/** Asks one service. It may be shared. */
export class Client {
  readonly #base: string;
  readonly #options: Options;

  /** @param base such as https://doelbinding.example.org; http only for a service on this machine, for anybody on the way could say yes */
  constructor(base: string, options: Options = {}) {
    const url = new URL(base);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal(url.hostname))) {
      throw new TypeError("the base must be https, or http on this machine");
    }
    if (url.search || url.hash || url.username || url.password || /[?#]/.test(base)) {
      throw new TypeError("the base must be a URL such as https://doelbinding.example.org");
    }
    this.#base = url.href.replace(/\/$/, "");
    this.#options = options;
  }

  /**
   * Asks, and runs `share` after a yes only. Gives what `share` gives.
   * @throws {@link Refusal} after a no, {@link Undecided} without a decision
   */
  async share<T>(question: Question, share: (context: Context) => T | Promise<T>, call: Call = {}): Promise<T> {
    const id = requestId(call);
    const yes = verdict(await this.#call("/access/v1/evaluation", fulfilling(question, call), call, id), id, call);
    if (yes instanceof Refusal) throw yes;
    return share(yes);
  }

  /**
   * Asks many questions at once, at most 100, and runs `share` for each that gets a yes, one after the other. What a question leaves out wholly
   * is taken from `all`. Gives for each question what `share` gave, or the refusal.
   * @throws {@link Undecided} when there is no whole answer; then nothing was shared
   */
  async shareEach<T>(
    questions: readonly Part[], all: Part, share: (index: number, context: Context) => T | Promise<T>, call: Call = {},
  ): Promise<(T | Refusal)[]> {
    const id = requestId(call);
    if (questions.length === 0) throw new TypeError("a batch without questions");
    const body = { ...fulfilling(all, call), evaluations: questions };
    const { evaluations } = await this.#call("/access/v1/evaluations", body, call, id);
    if (!Array.isArray(evaluations) || evaluations.length !== questions.length) {
      throw new Undecided("not as many answers as questions", id);
    }
    const verdicts = evaluations.map(one => verdict(one, id, call)); // all are read before any is shared
    const out: (T | Refusal)[] = [];
    for (const [i, yes] of verdicts.entries()) {
      out.push(yes instanceof Refusal ? yes : await share(i, yes));
    }
    return out;
  }

  /** Gives the parties that may do this with this; the id of the subject plays no part. To have been found is no yes: ask before sharing. */
  subjects(question: Part, call: Call = {}): AsyncGenerator<Found> {
    return this.#search("subject", question, call);
  }

  /** Gives the fields that this party may do this with. To have been found is no yes: ask before sharing. */
  resources(question: Part, call: Call = {}): AsyncGenerator<Found> {
    return this.#search("resource", question, call);
  }

  /** Gives what this party may do with this, and for which purposes. To have been found is no yes: ask before sharing. */
  actions(question: Part, call: Call = {}): AsyncGenerator<Found> {
    return this.#search("action", question, call);
  }

  async *#search(kind: string, question: Part, call: Call): AsyncGenerator<Found> {
    let token = "";
    for (let n = 0; n < maxPages; n++) {
      const id = requestId(call);
      const page = token === "" ? undefined : { token };
      const answer = await this.#call("/access/v1/search/" + kind, { ...question, page }, call, id);
      if (!Array.isArray(answer.results)) throw new Undecided("an answer without results", id);
      for (const one of answer.results) yield one as Found;
      if (answer.page === undefined) return;
      const next = isObject(answer.page) ? answer.page.next_token : undefined;
      if (typeof next !== "string") throw new Undecided("a page that does not say whether it is the last", id);
      if (next === "") return;
      if (next === token) break;
      token = next;
    }
    throw new Undecided("pages without end", "");
  }

  /** Posts a body and gives the answer. A connection that fails and a service that is busy are tried once more, as the same request. */
  async #call(path: string, body: unknown, call: Call, id: string): Promise<Record<string, unknown>> {
    const text = JSON.stringify(body);
    try {
      return await this.#attempt(path, text, call, id);
    } catch (e) {
      const busy = e instanceof Undecided && e.status === 503;
      const failed = e instanceof Undecided && e.status === 0 && e.cause instanceof TypeError; // as fetch says that a connection failed
      if (!busy && !failed) throw e;
      const wait = Math.min(Math.max(busy ? e.retryAfter * 1000 : 0, 20), maxWait);
      await new Promise(done => setTimeout(done, wait * (1 + Math.random() / 4)));
      if (call.signal?.aborted) throw e;
      return await this.#attempt(path, text, call, id);
    }
  }

  async #attempt(path: string, body: string, call: Call, id: string): Promise<Record<string, unknown>> {
    const stop = new AbortController();
    const end = () => stop.abort();
    const timer = setTimeout(end, this.#options.within ?? 5000);
    call.signal?.addEventListener("abort", end);
    try {
      if (call.signal?.aborted) stop.abort();
      const headers: Record<string, string> = { "Content-Type": "application/json", Accept: "application/json", "X-Request-ID": id };
      if (this.#options.token) headers["Authorization"] = "Bearer " + (await this.#options.token());
      const fetch = this.#options.fetch ?? globalThis.fetch;
      const answer = await fetch(this.#base + path, { method: "POST", body, headers, redirect: "manual", signal: stop.signal, cache: "no-store" });
      const text = await whole(answer, id);
      if (answer.status !== 200) throw problem(answer, text, id);
      const media = (answer.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
      if (media !== "application/json") throw new Undecided("the answer is not JSON", id);
      const echoed = answer.headers.get("X-Request-ID");
      if (echoed !== null && echoed !== id) throw new Undecided("the answer is to another question", id);
      return strictObject(text, id);
    } catch (e) {
      if (e instanceof Undecided) throw e;
      throw new Undecided(stop.signal.aborted ? "no answer in time" : "no whole answer", id, 0, "", [], 0, { cause: stop.signal.aborted ? undefined : e });
    } finally {
      clearTimeout(timer);
      call.signal?.removeEventListener("abort", end);
    }
  }
}

/** Reads an answer strictly: its context after a yes, a refusal after a no. */
function verdict(answer: unknown, id: string, call: Call): Context | Refusal {
  if (!isObject(answer)) throw new Undecided("an answer that is no object", id);
  const context = answer.context ?? {};
  if (!isObject(context)) throw new Undecided("a context that is no object", id);
  const said = context as Context;
  const obligations: unknown = said.obligations ?? [];
  if (!Array.isArray(obligations) || !obligations.every(isObject)) throw new Undecided("obligations that cannot be read", id);
  if (answer.decision === false) return new Refusal(said);
  if (answer.decision !== true) throw new Undecided("an answer without a decision", id);
  const left = call.fulfils && obligations.find(o => !call.fulfils?.includes(String(o.type)));
  return left ? new Refusal(said, "nobody fulfils " + String(left.type)) : said;
}

/** Says in a question which obligations are fulfilled, unless it does so itself. */
function fulfilling(question: Part, call: Call): Part {
  if (!call.fulfils) return question;
  return { ...question, context: { supported_obligations: [...call.fulfils], ...question.context } };
}

function requestId(call: Call): string {
  return call.requestId ?? crypto.randomUUID().replaceAll("-", "");
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function isObject(x: unknown): x is Record<string, unknown> {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}

/** Reads a body of a bounded size. */
async function whole(answer: Response, id: string): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "", size = 0;
  if (answer.body === null) return text;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if ((size += value.byteLength) > maxAnswer) {
      await reader.cancel();
      throw new Undecided("the answer is too large", id);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Parses one JSON object in which nothing is named twice: JSON.parse would take the last of two. */
function strictObject(text: string, id: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Undecided("the answer is no JSON", id); // its message could repeat the answer
  }
  if (!isObject(value) || repeats(text)) throw new Undecided("the answer is no JSON object, or names something twice", id);
  return value;
}

/** Tells whether an object in a valid JSON text has a name twice. */
function repeats(text: string): boolean {
  const names: Set<string>[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;
  for (let m = tokens.exec(text); m !== null; m = tokens.exec(text)) {
    if (m[0] === "{") names.push(new Set());
    else if (m[0] === "}") names.pop();
    else if (m[1] !== undefined) {
      const name = JSON.parse(m[0].slice(0, -m[1].length)) as string;
      const seen = names[names.length - 1];
      if (seen?.has(name)) return true;
      seen?.add(name);
    }
  }
  return false;
}

/** Reads what the service says of a question that it did not answer; what is no problem document says no more than its status. */
function problem(answer: Response, text: string, id: string): Undecided {
  const after = /^\d{1,4}$/.test(answer.headers.get("Retry-After") ?? "") ? Number(answer.headers.get("Retry-After")) : 0;
  let p: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (isObject(parsed)) p = parsed;
  } catch {
    // no problem document
  }
  const faults = (Array.isArray(p.errors) ? p.errors.filter(isObject) : []) as Fault[];
  const words = [answer.status, p.title, p.detail, ...faults.map(f => `[${f.pointer ?? ""} ${f.title}]`)].filter(w => w !== undefined);
  return new Undecided(words.join(" "), id, answer.status, typeof p.type === "string" ? p.type : "", faults, after);
}
