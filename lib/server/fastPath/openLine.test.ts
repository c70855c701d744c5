import { once } from 'node:events'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { ask, close, large, larger, useFastPath } from '@/tests/fastPathServer'

const fast = useFastPath()

/** Waits for so many bytes in all. */
const takeAtLeast = async (bytes: number, socket: Socket): Promise<void> => {
  let taken = 0
  socket.removeAllListeners('data').on('data', (letters: string) => (taken += letters.length))
  socket.resume()
  while (taken < bytes) await once(socket, 'data', { signal: AbortSignal.timeout(5000) })
}

it('a connection that Node does not want to keep is closed', async () => {
  const { socket, waitFor } = await fast.open()
  const closed = once(socket, 'close')

  socket.write(ask('/dong'))

  expect(await waitFor(/hết$/)).toContain('Connection: close')
  await closed
})

it('an answer that Node breaks off cuts the line', async () => {
  const { socket, waitFor } = await fast.open()
  const closed = once(socket, 'close')
  socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()

  answer.write('một nửa')
  await waitFor(/một nửa/)
  answer.destroy()

  await closed
})

it.each(['destroy', 'resetAndDestroy'] as const)('Node hears of a client that goes by %s', async (go) => {
  const { socket } = await fast.open()
  socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()
  const gone = once(answer, 'close')

  socket[go]()

  await gone
  expect(answer.writableFinished).toBe(false)
})

it('Node does not write faster than the client reads', async () => {
  const { socket } = await fast.open()
  socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()
  socket.pause()

  let written = 0
  const write = (): void => {
    do written += 1
    while (answer.write(large))
  }
  answer.on('drain', write)
  write()
  await wait(200)
  const before = written
  await wait(100)
  expect(written).toBe(before)
  socket.resume()

  while (written === before) await wait(1)
  answer.off('drain', write).end()
})

it('a client that says that it has nothing more to ask still gets its answer, and then the end', async () => {
  const { socket, waitFor } = await fast.open()
  const ended = once(socket, 'end')

  socket.end(ask('/san'))

  expect(await waitFor(/sẵn$/)).toContain('200 OK')
  await ended
})

it('a client that asks and takes nothing is no longer answered from here, and loses nothing', async () => {
  const { socket } = await fast.open()
  const asked = 200
  socket.pause()
  for (let count = 0; count < asked; count += 1) {
    socket.write(ask('/lon'))
    await wait(1)
  }

  // Node takes over when the line is full, and waits with what comes next.
  expect(fast.toNode.length).toBeGreaterThan(0)
  expect(fast.toNode.length).toBeLessThan(asked / 2)

  await takeAtLeast(asked * large.length, socket)
  expect(fast.toNode.length).toBeLessThan(asked)
})

it('a connection that nobody speaks on is closed', async () => {
  const impatient = await fast.listen({ headersTimeout: 50, keepAliveTimeout: 60_000 })
  const { socket } = await fast.open(impatient)

  await once(socket, 'close', { signal: AbortSignal.timeout(4000) })
  await close(impatient)
})

it.each(['/san', '/khac'])('a connection that nobody uses after %s is closed', async (path) => {
  const impatient = await fast.listen({ headersTimeout: 60_000, keepAliveTimeout: 50 })
  const { socket, waitFor } = await fast.open(impatient)

  socket.write(ask(path))
  await waitFor(/sẵn$|Node: $/)

  await once(socket, 'close', { signal: AbortSignal.timeout(4000) })
  await close(impatient)
})

it('a client that takes its answer slowly, or waits for Node, is not unused', async () => {
  const impatient = await fast.listen({ keepAliveTimeout: 50 })
  const [slow, waiting] = [await fast.open(impatient), await fast.open(impatient)]
  slow.socket.pause()
  slow.socket.write(ask('/rat-lon'))
  waiting.socket.write(ask('/san'))
  await waiting.waitFor(/sẵn$/)
  waiting.socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()

  // The time is up twice: the first time, Node sees that something has been taken since.
  await wait(2400)
  answer.end('Node: chậm')
  await waiting.waitFor(/chậm$/)
  await takeAtLeast(larger.length, slow.socket)

  await close(impatient)
})

it('closing the server ends the connections that are idle', async () => {
  const [silent, used, passed] = [await fast.open(), await fast.open(), await fast.open()]
  used.socket.write(ask('/san'))
  await used.waitFor(/sẵn$/)
  passed.socket.write(ask('/khac'))
  await passed.waitFor(/Node: /)
  const closed = [silent, used, passed].map(({ socket }) => once(socket, 'close'))

  await close(fast.server)

  await Promise.all(closed)
})

it('closing the server waits for what Node is answering, and no longer', async () => {
  const { socket, waitFor } = await fast.open()
  const closed = once(socket, 'close')
  socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()
  const isClosed = close(fast.server)

  answer.end('Node: xong')

  await waitFor(/xong$/)
  await closed
  await isClosed
})

it('closing all connections ends one that does not take its answer', async () => {
  const { socket } = await fast.open()
  socket.pause()
  socket.write(ask('/rat-lon'))
  await wait(100)
  expect(fast.toNode).toEqual([])

  fast.server.closeAllConnections()

  await close(fast.server)
})

it('a connection that breaks off hurts nobody', async () => {
  const { socket, waitFor: waitForLarge } = await fast.open()
  socket.write(ask('/lon'))
  await waitForLarge(/x{10}/)
  socket.write(ask('/rat-lon'))
  await wait(20)
  socket.resetAndDestroy()
  await wait(50)
  expect(fast.toNode).toEqual([])

  const { socket: other, waitFor } = await fast.open()
  other.write(ask('/san'))
  expect(await waitFor(/sẵn$/)).toContain('200 OK')
})
