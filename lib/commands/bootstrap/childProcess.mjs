import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/**
 * By which a terminal, a supervisor or `docker stop` asks a program to end. SIGHUP is left alone, so that nohup works;
 * the children find out by themselves when it ends this process.
 */
const ENDING_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM'])

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url))

/** npm passes a Ctrl-C on that the terminal has already sent to everyone: within this time it is the same one. */
const SAME_SIGNAL_MS = 1000
const PARENT_CHECK_MS = 1000

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export async function runCaptured(program, args, options) {
  // A group of its own: an ending signal then reaches npm's or Next's own children as well, exactly once.
  const child = spawn(process.execPath, [GUARD, program, ...args], {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  /** @type {Buffer[]} */
  const chunks = []
  child.stdout?.on('data', (chunk) => chunks.push(chunk))
  child.stderr?.on('data', (chunk) => chunks.push(chunk))
  const stopListening = onEndingSignal((signal) => {
    // npm goes on after a signal that ends others; what it leaves half done is done again by the next start.
    killGroup(child.pid, 'SIGKILL')
    process.exit(toExitCode(signal))
  })
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode, signal) => resolve(exitCode ?? toExitCode(signal)))
    })
    return { code, output: Buffer.concat(chunks).toString('utf8') }
  } finally {
    stopListening()
  }
}

/**
 * Runs a long-lived Node program as the face of this one: it gets every ending signal once, and this process ends
 * with its exit code. It is outside the terminal's process group, so that Ctrl-C comes through here only, and has an
 * IPC channel whose `disconnect` tells it when this process was killed.
 * @param {string[]} args of node
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} exit code
 */
export async function runInForeground(args, options) {
  const child = spawn(process.execPath, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const stopListening = onEndingSignal((signal) => child.kill(signal))
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve(code ?? toExitCode(signal)))
    })
  } finally {
    stopListening()
  }
}

/**
 * A shell between npm and this process dies of a signal without passing it on; losing the parent counts as SIGTERM.
 * @param {(signal: NodeJS.Signals) => void} handle
 * @returns {() => void} stops listening
 */
function onEndingSignal(handle) {
  let last = -Infinity
  /** @param {NodeJS.Signals} signal */
  const receive = (signal) => {
    const now = performance.now()
    const isEcho = now - last < SAME_SIGNAL_MS
    last = now
    if (!isEcho) handle(signal)
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, receive)
  const parent = process.ppid
  const underNpm = process.env.npm_lifecycle_event !== undefined
  const watch = setInterval(() => {
    if (!underNpm || process.ppid === parent) return
    clearInterval(watch)
    receive('SIGTERM')
  }, PARENT_CHECK_MS)
  watch.unref()
  return () => {
    clearInterval(watch)
    for (const signal of ENDING_SIGNALS) process.off(signal, receive)
  }
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/**
 * What a shell reports for a program that a signal has ended.
 * @param {NodeJS.Signals | null} signal
 */
function toExitCode(signal) {
  return 128 + (signal ? constants.signals[signal] : 0)
}
