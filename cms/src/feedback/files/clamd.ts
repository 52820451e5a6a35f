import { connect, type Socket } from 'node:net'

export type ScanResult = { isClean: true } | { isClean: false; found: string }

const chunkBytes = 64 * 1024
const timeoutMs = 60_000

/**
 * Asks clamd about some bytes by its INSTREAM command (man 8 clamd): each chunk is preceded by its
 * length as four bytes, network order; a chunk of length zero ends the stream.
 * @param address Path of a Unix socket, or `host:port`.
 * @throws Error when clamd cannot be reached or does not answer in its protocol.
 */
export function scanWithClamd(address: string, data: Uint8Array): Promise<ScanResult> {
  return new Promise((resolve, reject) => {
    const socket = open(address)
    const answer: Buffer[] = []
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd did not answer in time')))
    socket.on('error', reject)
    socket.on('data', (chunk) => answer.push(chunk))
    socket.on('end', () => {
      const text = Buffer.concat(answer).toString('utf8').replace(/\0/g, '').trim()
      const found = /^stream: (.+) FOUND$/.exec(text)?.[1]
      if (text === 'stream: OK') resolve({ isClean: true })
      else if (found) resolve({ isClean: false, found })
      else reject(new Error(`clamd answered: ${text || 'nothing'}`))
    })
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < data.byteLength; at += chunkBytes) {
        const chunk = data.subarray(at, at + chunkBytes)
        socket.write(lengthOf(chunk.byteLength))
        socket.write(chunk)
      }
      socket.write(lengthOf(0))
    })
  })
}

function open(address: string): Socket {
  const [, host, port] = /^([^/]+):(\d+)$/.exec(address) ?? []
  return host && port ? connect(Number(port), host) : connect(address)
}

function lengthOf(bytes: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(bytes)
  return buffer
}
