// Asks a question as OPA's own client does: node opa.mjs URL FILE. Prints the result, or the error as the client sees it.
import { readFileSync } from "node:fs";
import { OPAClient } from "@open-policy-agent/opa";

const [url, file] = process.argv.slice(2);
const client = new OPAClient(url);
try {
  const result = await client.evaluate("decision", JSON.parse(readFileSync(file, "utf8")));
  console.log(JSON.stringify({ result }));
} catch (e) {
  console.log(JSON.stringify({ error: e.name, message: e.message, status: e.cause?.statusCode ?? e.statusCode, code: e.cause?.code ?? e.code }));
}
