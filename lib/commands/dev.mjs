/** `npm run dev`: the portal with hot reload, on the same database as `npm start`. Node's age is checked as there. */
import { findNodeProblem } from './bootstrap/nodeVersion.mjs'

const problem = findNodeProblem()
if (problem) {
  console.error(problem)
  process.exit(1)
}

import('./bootstrap/run.mjs').then(
  (run) => run.startPortal({ isDevelopment: true }),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
