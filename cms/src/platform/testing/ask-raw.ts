import { connect } from 'node:net'
import { inject } from 'vitest'
import './provided-context'

/**
 * Sends a request with its target exactly as written: `fetch` would tidy it up.
 * @returns The whole answer, head and body.
 */
export function askRaw(target: string, { method = 'GET', headers = '' } = {}): Promise<string> {
  const port = Number(new URL(inject('serviceUrl')).port)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect({ host: '127.0.0.1', port }, () =>
      socket.write(
        `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`,
        'latin1',
      ),
    )
    socket.setEncoding('utf8')
    socket.on('data', (more: string) => (text += more))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
  })
}
