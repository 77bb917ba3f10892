// Every walk, two at a time: OURS=site with a login ELSEWHERE=page of another site node all.mjs ADDRESS BROWSER [FOLDER FOR PICTURES [WORD IN THE NAME OF THE WALK]]
import { walk, end } from './desk.mjs'
import { tasks as ask } from './ask.mjs'
import { tasks as pages } from './pages.mjs'
import { tasks as examples } from './examples.mjs'
import { tasks as records } from './records.mjs'
import { tasks as supply } from './supply.mjs'
import { tasks as cover } from './cover.mjs'
import { tasks as login } from './login.mjs'
import { tasks as proposals } from './proposals.mjs'

// Proposals are merged into one repository, and what was looked at before another was merged is not merged: these walks come one after the other.
const turns = [proposals, ...[ask, pages, examples, records, supply, cover, login].flat().map((task) => [task])]
await Promise.all([1, 2].map(async () => {
  for (let tasks = turns.shift(); tasks !== undefined; tasks = turns.shift()) {
    for (const task of tasks.filter(([name]) => name.includes(process.argv[5] ?? ''))) await walk(...task)
  }
}))
await end()
