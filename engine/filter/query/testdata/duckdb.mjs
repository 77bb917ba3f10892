// Runs statements in a DuckDB that lives in memory, then some queries, and writes a list with what each of those gives: the values of its first column,
// or null where it fails. The first argument is the folder in which npm put DuckDB; what is run comes as JSON on standard input.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const { DuckDBInstance } = createRequire(process.argv[2] + '/')('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const { before, queries } = JSON.parse(readFileSync(0, 'utf8'))
for (const statement of before) {
  await connection.run(statement)
}
const rows = async (query) => (await connection.runAndReadAll(query)).getRows().map(([value]) => value)
const results = []
for (const query of queries) {
  results.push(await rows(query).catch((error) => (queries.length > 1 ? null : Promise.reject(error))))
}
process.stdout.write(JSON.stringify(results))
