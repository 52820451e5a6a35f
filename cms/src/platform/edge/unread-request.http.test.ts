import { connect } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, inject, test } from 'vitest'
import type {} from '../testing/provided-context'

const piece = 'x'.repeat(50_000)
const pieces = 24

type Sent = { head: string; frame: (piece: string) => string; end: string }

const withLength = (head: string): Sent => ({
  head: `${head}Content-Length: ${piece.length * pieces}\r\n\r\n`,
  frame: (text) => text,
  end: '',
})
const inChunks = (head: string): Sent => ({
  head: `${head}Transfer-Encoding: chunked\r\n\r\n`,
  frame: (text) => `${text.length.toString(16)}\r\n${text}\r\n`,
  end: '0\r\n\r\n',
})

/**
 * Sends a body piece by piece, and another question after it on the same connection.
 * @returns The statuses of both answers; of one where the connection was closed after it
 */
function askTwice({ head, frame, end }: Sent): Promise<string[]> {
  const port = Number(new URL(inject('serviceUrl')).port)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect({ host: '127.0.0.1', port })
    socket.setEncoding('utf8')
    socket.on('data', (more: string) => (text += more))
    // Somebody who sends on to a connection that is closed.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text.match(/HTTP\/1\.1 \d{3}/g) ?? []))
    void (async () => {
      socket.write(head)
      for (let at = 0; at < pieces; at += 1) {
        await nextTurn()
        socket.write(frame(piece))
      }
      socket.write(`${end}GET /api/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    })()
  })
}

const start = (target: string, type: string, more = '') =>
  `POST ${target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n${more}`
const asGet = 'X-HTTP-Method-Override: GET\r\n'
const form = 'application/x-www-form-urlencoded'

test.each([
  ['a form that stands for a question', withLength(start('/api/procedures', form, asGet))],
  ['the same in chunks', inChunks(start('/api/procedures', form, asGet))],
  ['a report in chunks', inChunks(start('/api/scam-check/reports', 'application/json'))],
  ['feedback in chunks', inChunks(start('/api/feedback/submissions', 'application/json'))],
  ['a sign-in', withLength(start('/api/users/login', 'application/json'))],
])('after %s that is too long the next on its connection is answered', async (_, sent) => {
  const [refused, next] = await askTwice(sent)
  expect(refused).toMatch(/ 4\d\d$/)
  expect(next).toBe('HTTP/1.1 200')
})

test.each([
  ['a file nobody may send', 'multipart/form-data; boundary=x', '/api/media'],
  ['a form without an end', 'multipart/form-data; boundary=x', '/api/users/login'],
])('after %s nobody waits on its connection for ever', async (_, type, target) => {
  const [refused, next = 'closed'] = await askTwice(withLength(start(target, type)))
  expect(refused).toMatch(/ 4\d\d$/)
  expect(['HTTP/1.1 200', 'closed']).toContain(next)
})
