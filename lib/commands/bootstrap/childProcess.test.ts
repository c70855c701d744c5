import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runCaptured, runInForeground } from './childProcess.mjs'

const cwd = tmpdir()
const MODULE = new URL('childProcess.mjs', import.meta.url).href

test('output of both streams and the exit code come back', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3'

  const { code, output } = await runCaptured(process.execPath, ['-e', script], { cwd })

  expect(code).toBe(3)
  expect(output).toMatch(/out/)
  expect(output).toMatch(/err/)
})

test('a program that does not exist ends with 127, as in a shell', async () => {
  const { code } = await runCaptured('no-such-program', [], { cwd })

  expect(code).toBe(127)
})

test('the exit code of a server is passed on', async () => {
  expect(await runInForeground(['-e', 'process.exitCode = 7'], { cwd, env: process.env })).toBe(7)
})

/** A process that runs `call`; `started` is the first line that its child writes. */
async function runParent(call: string) {
  const script = `import { runCaptured, runInForeground } from '${MODULE}'\n${call}`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  parent.stdout.on('data', (chunk) => (output += chunk))
  while (!output.includes('\n')) await delay(20)
  return { parent, read: () => output }
}

test('a signal that arrives twice at once reaches the server once, and its exit code is kept', async () => {
  const server = `let count = 0
    process.on('SIGINT', () => { count++ === 0 && setTimeout(() => { console.log('signals', count); process.exit(5) }, 300) })
    setInterval(() => {}, 1000); console.log('up')`
  const call = `process.exit(await runInForeground(['-e', ${JSON.stringify(server)}], { cwd: '${cwd}', env: process.env }))`
  const { parent, read } = await runParent(call)

  const exited = once(parent, 'exit')
  parent.kill('SIGINT')
  await delay(50)
  parent.kill('SIGINT')
  const [code] = await exited

  expect(read()).toBe('up\nsignals 1\n')
  expect(code).toBe(5)
})

test('a server notices at once that the process in front of it was killed', async () => {
  const server = `process.on('disconnect', () => { console.log('alone'); process.exit() })
    setInterval(() => {}, 1000); console.log('up')`
  const call = `await runInForeground(['-e', ${JSON.stringify(server)}], { cwd: '${cwd}', env: process.env })`
  const { parent, read } = await runParent(call)

  parent.kill('SIGKILL')
  await once(parent, 'close')

  expect(read()).toBe('up\nalone\n')
})

test('no installation goes on when the process that began it was killed', async () => {
  const command = `sleep ${100_000 + process.pid}`
  const [program, duration] = command.split(' ')
  const call = `
    const running = runCaptured('${program}', ['${duration}'], { cwd: '${cwd}' })
    console.log('begun')
    await running`
  const { parent } = await runParent(call)
  await expect.poll(() => countRunning(command), { timeout: 5000 }).toBe(1)

  parent.kill('SIGKILL')

  await expect.poll(() => countRunning(command), { timeout: 5000 }).toBe(0)
})

async function countRunning(command: string): Promise<number> {
  const ps = spawn('ps', ['-eo', 'args'])
  let output = ''
  ps.stdout.on('data', (chunk) => (output += chunk))
  await once(ps, 'close')
  return output.split('\n').filter((line) => line === command).length
}
