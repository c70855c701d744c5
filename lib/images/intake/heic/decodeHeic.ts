import path from 'node:path'
import { Worker } from 'node:worker_threads'

import { createGate } from '@/lib/server/gate'
import { mostPixels } from '../../limits'

/** A photo of 12 megapixels takes one to two seconds; this is one that was made to never end. */
const patienceMs = 60_000
/** A batch follows picture on picture; afterwards the thread gives back its hundreds of megabytes. */
const idleMs = 10_000
/** WebAssembly never shrinks: after a picture of more bytes than this (20 megapixels) the thread ends at once. */
const largestKept = 60_000_000

type Answer = { tiff: Uint8Array } | { error: string }

/** The portal's build may hold a module more than once; one thread is for all. */
const key = Symbol.for('portal.decodeHeic')
const shared = globalThis as { [key]?: Decoder }
type Decoder = (bytes: Buffer, how: Reading) => Promise<Buffer>

interface Reading {
  /** ICC of the file, which then belongs to the pixels. */
  profile?: Buffer
  /** Of EXIF, to be obeyed by whoever reads the result; 1 where the container says how to turn. */
  orientation: number
}

const createDecoder = (): Decoder => {
  const oneAtATime = createGate(1)
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  const stop = () => {
    void worker?.terminate()
    worker = undefined
  }
  const start = () => {
    // Out of the bundler's sight: the file is loaded as it lies in the project.
    worker ??= new Worker(
      path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/images/intake/heic/worker.mjs'),
    )
    worker.unref()
    return worker
  }
  const ask = (bytes: Buffer, how: Reading) =>
    new Promise<Answer>((resolve, reject) => {
      const current = start()
      const timer = setTimeout(() => end(() => reject(new Error('Decoding takes too long.'))), patienceMs)
      const fail = (error: unknown) =>
        end(() => reject(error instanceof Error ? error : new Error('The thread has ended.')))
      const end = (settle: () => void, keeps = false) => {
        clearTimeout(timer)
        current.off('message', take).off('error', fail).off('exit', fail)
        if (!keeps) stop()
        settle()
      }
      const take = (answer: Answer) => end(() => resolve(answer), true)
      current.on('message', take).on('error', fail).on('exit', fail)
      current.postMessage({ bytes, mostPixels, ...how })
    })

  return (bytes, how) =>
    oneAtATime(1, async () => {
      clearTimeout(idle)
      try {
        const answer = await ask(bytes, how)
        if ('error' in answer) throw new Error(answer.error)
        if (answer.tiff.byteLength > largestKept) stop()
        return Buffer.from(answer.tiff.buffer, answer.tiff.byteOffset, answer.tiff.byteLength)
      } finally {
        idle = setTimeout(stop, idleMs)
        idle.unref()
      }
    })
}

/**
 * @returns an uncompressed TIFF that sharp reads
 * @throws when it cannot be read to its end, is too large, or takes longer than a minute
 */
export const decodeHeic: Decoder = (bytes, how) => (shared[key] ??= createDecoder())(bytes, how)
