/**
 * `npm start`: makes a fresh clone ready and runs the portal. Only what Node 12 can parse stands here and in
 * nodeVersion.mjs, so that an old Node gets a sentence instead of a syntax error; the rest is loaded after the check.
 */
import { findNodeProblem } from './bootstrap/nodeVersion.mjs'

const problem = findNodeProblem()
if (problem) {
  console.error(problem)
  process.exit(1)
}

import('./bootstrap/run.mjs').then(
  (run) => run.startPortal(),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
