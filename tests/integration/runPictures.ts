import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { typescriptArgs } from '@/lib/commands/bootstrap/typescript.mjs'

/** `npm run pictures`, as whoever runs the portal does. */
export const runPictures = async (...args: string[]) => {
  const command = spawn(process.execPath, [...typescriptArgs, 'lib/commands/pictures.ts', ...args], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let complaint = ''
  command.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  command.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const [code] = (await once(command, 'exit')) as [number]
  return { code, output, complaint }
}
