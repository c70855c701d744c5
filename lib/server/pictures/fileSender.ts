import type { IncomingMessage, ServerResponse } from 'node:http'

import type { PlainRequest } from '../fastPath/plainRequest'
import type { ReadyAnswer } from '../fastPath/readyAnswer'

/** Sends files that may be shown. `key` is the surrogate key of their image. */
export interface FileSender {
  send(request: IncomingMessage, response: ServerResponse, file: string, key: string): Promise<void> | void
  /** What `send` would send, where that is in memory. */
  findReady(request: PlainRequest, file: string, key: string): ReadyAnswer | null
}
