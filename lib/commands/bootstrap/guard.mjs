/**
 * Runs the program given as arguments and ends its whole process group as soon as the parent is gone: a killed
 * `npm start` must leave no `npm ci` or `next build` behind that would disturb the next one.
 */
import { spawn } from 'node:child_process'

const [program = '', ...args] = process.argv.slice(2)
const child = spawn(program, args, { stdio: 'inherit' })

child.once('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
child.once('exit', (code) => process.exit(code ?? 1))
process.once('disconnect', () => process.kill(0, 'SIGKILL'))
