import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { scanWithClamd } from './clamd'

// The harmless test file of EICAR (https://www.eicar.org), put together so that this file is none.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let server: Server | undefined
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))))

/** Reads INSTREAM as clamd does and knows one signature. */
async function clamd(): Promise<string> {
  server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const content = contentOf(received)
      if (!content) return
      socket.end(content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** The bytes of all chunks once the empty one came; undefined before. */
function contentOf(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString() !== command) return undefined
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const size = received.readUInt32BE(at)
    if (size === 0) return Buffer.concat(chunks)
    if (at + 4 + size > received.length) return undefined
    chunks.push(received.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return undefined
}

test('clean bytes of any size are clean', async () => {
  const address = await clamd()
  for (const size of [0, 1, 64 * 1024, 200_001]) {
    expect(await scanWithClamd(address, Buffer.alloc(size, 7))).toEqual({ isClean: true })
  }
})

test('the test virus is found, also behind much else', async () => {
  const address = await clamd()
  const bytes = Buffer.concat([Buffer.alloc(100_000, 7), Buffer.from(eicar)])
  expect(await scanWithClamd(address, bytes)).toEqual({
    isClean: false,
    found: 'Eicar-Test-Signature',
  })
})

test('a scanner that is not there is an error, not a clean file', async () => {
  await expect(scanWithClamd('127.0.0.1:1', Buffer.from('x'))).rejects.toThrow()
  await expect(scanWithClamd('/nowhere/clamd.sock', Buffer.from('x'))).rejects.toThrow()
})
