// Runs statements in a DuckDB that lives in memory, and writes the rows of the last as lines of JSON. The first argument is the folder in which npm
// put DuckDB; the statements are a list of JSON on standard input.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const { DuckDBInstance } = createRequire(process.argv[2] + '/')('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
let rows = []
for (const statement of JSON.parse(readFileSync(0, 'utf8'))) {
  rows = (await connection.runAndReadAll(statement)).getRows()
}
process.stdout.write(rows.map(([row]) => row + '\n').join(''))
