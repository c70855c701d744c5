import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** Loopback and private networks: where a proxy of one's own stands. */
const ownNetwork = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd])/i

const toPlain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * Whose limit a request counts against. Only a proxy of one's own is believed when it names another, and only for the
 * last name, which it has written itself; those before it are what the client claims. A household has one IPv6 network
 * of 64 bits, and as many addresses as it likes.
 */
export const readClient = ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string => {
  const peer = toPlain(socket.remoteAddress ?? '')
  const named = ownNetwork.test(peer)
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
    : ''
  const address = toPlain(named || peer)
  return isIPv6(address) ? toNetwork(address) : address
}

const toNetwork = (address: string): string => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
