import { createServer, type Server } from 'node:net'

// The harmless test file of EICAR (https://www.eicar.org), put together so that this file is none.
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

/** Content for which the scanner below fails, as one that is overloaded does. */
export const scannerFails = 'THE-SCANNER-FAILS-HERE'

export type Scanner = { address: string; stop: () => Promise<void> }

/** A scanner that speaks clamd's INSTREAM and knows one signature. */
export async function startScanner(): Promise<Scanner> {
  const server: Server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const content = contentOf(received)
      if (!content) return
      if (content.includes(scannerFails)) socket.end('INSTREAM size limit exceeded. ERROR\0')
      else if (content.includes(eicar)) socket.end('stream: Eicar-Test-Signature FOUND\0')
      else socket.end('stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    address: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
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
