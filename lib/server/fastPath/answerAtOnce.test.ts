import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { ask, useFastPath } from '@/tests/fastPathServer'

const fast = useFastPath()

it('what is at hand never reaches Node, on a connection that stays open', async () => {
  const { socket, waitFor } = await fast.open()

  for (let count = 0; count < 3; count += 1) {
    socket.write(ask('/san'))
    const [head, body] = (await waitFor(/sẵn$/)).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\nX-By: front\r\nContent-Length: 4\r\nDate: \w{3}, .* GMT\r\n/)
    expect(head).toMatch(/Connection: keep-alive\r\nKeep-Alive: timeout=5$/)
    expect(body).toBe('sẵn')
  }
  socket.write(ask('/da-co'))
  expect(await waitFor(/\r\n\r\n$/)).toMatch(/^HTTP\/1\.1 304 Not Modified\r\nETag: "a"\r\n/)
  expect(fast.toNode).toEqual([])
})

it('the answer says the same of the connection as Node does', async () => {
  const { socket, waitFor } = await fast.open()
  const own = /^(?:Date|Connection|Keep-Alive): .*$/gm

  socket.write(ask('/san'))
  const byFront = (await waitFor(/sẵn$/)).match(own)
  socket.write(ask('/khac'))
  const byNode = (await waitFor(/Node: /)).match(own)

  expect(byFront?.map((line) => line.replace(/\d\d GMT/, ''))).toEqual(
    byNode?.map((line) => line.replace(/\d\d GMT/, '')),
  )
})

it('what is not at hand is answered by Node, and what comes next on the connection from here again', async () => {
  const { socket, waitFor } = await fast.open()

  for (let count = 0; count < 2; count += 1) {
    socket.write(ask('/khac'))
    expect(await waitFor(/Node: /)).toContain('HTTP/1.1 200 OK')
    socket.write(ask('/san'))
    await waitFor(/sẵn$/)
    socket.write(ask('/khac', 'HEAD'))
    expect(await waitFor(/\r\n\r\n$/)).toContain('200 OK')
  }

  expect(fast.toNode).toEqual(['GET /khac', 'HEAD /khac', 'GET /khac', 'HEAD /khac'])
})

it('Node knows who asks', async () => {
  const { socket, waitFor } = await fast.open()

  socket.write(ask('/ai'))

  await waitFor(/Node: 127\.0\.0\.1$/)
})

it('what comes while Node is answering waits for its turn', async () => {
  const { socket, waitFor } = await fast.open()

  socket.write(ask('/cham'))
  const answer = await fast.waitUntilOwed()
  for (const path of ['/san', '/khac', '/san']) {
    socket.write(ask(path))
    await wait(10)
  }
  answer.end('Node: chậm')

  await waitFor(/chậm[^]*sẵn[^]*Node: [^]*sẵn$/)
})

it('a connection with an unusual request goes over to Node, and stays there', async () => {
  const { socket, waitFor } = await fast.open()

  for (const path of ['/san', '/khac']) {
    socket.write(ask(path))
    await waitFor(/sẵn$|Node: $/)
  }
  socket.write(ask('/khac', 'GET', 'Range: bytes=0-1\r\n'))
  await waitFor(/Node: $/)
  socket.write(ask('/san'))
  await waitFor(/sẵn$/)

  expect(fast.toNode).toEqual(['GET /khac', 'GET /khac', 'GET /san'])
})

it('a body in many pieces arrives whole behind an answer that was at hand', async () => {
  const { socket, waitFor } = await fast.open()
  const body = 'Báo cáo ngày 23/03/2020. '.repeat(20_000)

  socket.write(ask('/san'))
  await waitFor(/sẵn$/)
  socket.write(ask('/gui', 'POST', `Content-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n`))
  await waitFor(/100 Continue\r\n\r\n/)
  for (let at = 0; at < body.length; at += 50_000) {
    socket.write(body.slice(at, at + 50_000))
    await wait(1)
  }

  const answered = await waitFor(new RegExp(`Node: [^]{${body.length}}$`))
  expect(answered.endsWith(body)).toBe(true)
  expect(fast.toNode).toEqual(['POST /gui'])
})

it('requests that come at once are answered in their order', async () => {
  const { socket, waitFor } = await fast.open()

  socket.write(ask('/san') + ask('/mot') + ask('/san') + ask('/hai'))
  await waitFor(/sẵn[^]*Node: [^]*sẵn[^]*Node: /)

  expect(fast.toNode).toEqual(['GET /san', 'GET /mot', 'GET /san', 'GET /hai'])
})

it('a request in two pieces is put together by Node', async () => {
  const { socket, waitFor } = await fast.open()
  const whole = ask('/san')

  socket.write(whole.slice(0, 20))
  await wait(30)
  socket.write(whole.slice(20))

  await waitFor(/sẵn$/)
  expect(fast.toNode).toEqual(['GET /san'])
})

it('what is no HTTP is refused by Node', async () => {
  const { socket, waitFor } = await fast.open()
  const ended = once(socket, 'end')

  socket.write('chào bạn\r\n\r\n')

  expect(await waitFor(/\r\n\r\n$/)).toMatch(/^HTTP\/1\.1 400 Bad Request/)
  await ended
})

it('an upgrade reaches whoever listens for it', async () => {
  const upgraded = once(fast.server, 'upgrade')
  const { socket } = await fast.open()

  socket.write(ask('/ws', 'GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'))

  const [request, other] = (await upgraded) as [IncomingMessage, Socket]
  expect(request.url).toBe('/ws')
  other.destroy()
})
