// Every walk, two at a time: node all.mjs ADDRESS BROWSER [FOLDER FOR PICTURES [WORD IN THE NAME OF THE WALK]]
import { walk, end } from './desk.mjs'
import { tasks as ask } from './ask.mjs'
import { tasks as pages } from './pages.mjs'
import { tasks as examples } from './examples.mjs'
import { tasks as records } from './records.mjs'
import { tasks as supply } from './supply.mjs'
import { tasks as cover } from './cover.mjs'
import { tasks as proposals } from './proposals.mjs'

const queue = [...ask, ...pages, ...examples, ...records, ...supply, ...cover, ...proposals].filter(([name]) => name.includes(process.argv[5] ?? ''))
await Promise.all([1, 2].map(async () => {
  for (let task = queue.shift(); task !== undefined; task = queue.shift()) await walk(...task)
}))
await end()
