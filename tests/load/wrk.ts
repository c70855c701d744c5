import type { Cleanup } from './cleanup'
import { findProgram, runProgram } from './programs'

interface Load {
  url: string
  connections: number
  seconds: number
}

/**
 * @returns answers per second
 * @throws when one was not 2xx or 3xx, or a connection failed: then the number says nothing
 */
export const measureRate = async (cleanup: Cleanup, { url, connections, seconds }: Load): Promise<number> => {
  const output = await runProgram(cleanup, findProgram('wrk'), [
    `-t${Math.min(2, connections)}`,
    `-c${connections}`,
    `-d${seconds}s`,
    ...['--timeout', '30s', '-H', 'Accept-Encoding: br', url],
  ])
  if (/Non-2xx or 3xx|Socket errors/.test(output)) throw new Error(`wrk ${url}: ${output}`)
  return Number(output.match(/^Requests\/sec:\s+([\d.]+)$/m)?.[1])
}
