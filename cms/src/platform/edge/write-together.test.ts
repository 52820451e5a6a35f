import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { storedAnswer } from './stored-answer'
import { writeAnswer } from './write-answer'
import { createTogether } from './write-together'

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('what one turn writes is written in order, after the turn', async () => {
  const together = createTogether({ log: () => undefined })
  const written: number[] = []
  for (const number of [1, 2, 3]) together(() => written.push(number))
  expect(written).toEqual([])
  await turn()
  expect(written).toEqual([1, 2, 3])
})

test('a write that throws is heard of and does not keep the others from being written', async () => {
  const heard: unknown[] = []
  const together = createTogether({ log: (error) => heard.push(error) })
  const written: number[] = []
  const failure = new Error('gone')
  together(() => written.push(1))
  together(() => {
    throw failure
  })
  together(() => written.push(3))
  await turn()
  expect(written).toEqual([1, 3])
  expect(heard).toEqual([failure])
})

test('what a write adds waits for the next turn and is not lost', async () => {
  const together = createTogether({ log: () => undefined })
  const written: number[] = []
  together(() => {
    written.push(1)
    together(() => written.push(2))
  })
  await turn()
  await turn()
  expect(written).toEqual([1, 2])
})

test('a group runs when it is full, or when its first has waited long enough', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const heard: unknown[] = []
  const group = createTogether({ most: 3, withinMs: 100, log: (error) => heard.push(error) })
  const ran: number[] = []
  const failure = new Error('gone')
  group(() => ran.push(1))
  group(() => {
    throw failure
  })
  expect(ran).toEqual([])
  group(() => ran.push(3))
  expect([ran, heard]).toEqual([[1, 3], [failure]])
  // Nothing of the full group is left to run again.
  await vi.advanceTimersByTimeAsync(60)
  group(() => ran.push(4))
  await vi.advanceTimersByTimeAsync(99)
  expect(ran).toEqual([1, 3])
  await vi.advanceTimersByTimeAsync(1)
  expect(ran).toEqual([1, 3, 4])
})

const server = createServer()
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  const answer = await storedAnswer(Buffer.from('{"docs":[1]}'), {
    contentType: 'application/json',
  })
  server.on('request', (request, response) => writeAnswer(request, response, answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

test('readers who go away in the middle take nobody else’s answer with them', async () => {
  const { port } = server.address() as AddressInfo
  const leaving = Array.from({ length: 20 }, () => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
      socket.destroy()
    })
    return socket
  })
  const texts = await Promise.all(
    Array.from({ length: 50 }, async () => (await fetch(origin())).text()),
  )
  expect(new Set(texts)).toEqual(new Set(['{"docs":[1]}']))
  for (const socket of leaving) socket.destroy()
})

test('requests sent in one piece over one connection are answered in their order', async () => {
  const { port } = server.address() as AddressInfo
  const request = (method: string, end = '') =>
    `${method} / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: identity\r\n${end}\r\n`
  const text = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(request('GET') + request('HEAD') + request('GET', 'Connection: close\r\n')),
    )
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('end', () => resolve(Buffer.concat(chunks).toString()))
    socket.on('error', reject)
  })
  const answers = text.split('HTTP/1.1 ').slice(1)
  expect(answers.map((one) => one.split('\r\n\r\n')[1])).toEqual([
    '{"docs":[1]}',
    '',
    '{"docs":[1]}',
  ])
})
