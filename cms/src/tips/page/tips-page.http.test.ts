import { connect } from 'node:net'
import { expect, inject, test } from 'vitest'
import { tipsPageHeaders } from './tips-page'

test('no way of writing its address puts another page in place of the one for tips', async () => {
  const { host, port } = { host: '127.0.0.1', port: Number(new URL(inject('serviceUrl')).port) }
  // Written by hand: `fetch` would tidy the addresses up.
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect({ host, port }, () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      )
      socket.setEncoding('utf8')
      socket.on('data', (more: string) => (text += more))
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
  for (const path of ['/%74o-giac', '/./to-giac', '/x/../to-giac', '/to-giac%3Fx', '//a/to-giac'])
    expect(await ask(path), path).toContain('HTTP/1.1 404')
  for (const path of ['/to-giac', '/to-giac?x']) {
    const answer = await ask(path)
    for (const [name, value] of Object.entries(tipsPageHeaders))
      expect(answer, `${path} ${name}`).toContain(`${name}: ${value}`)
  }
})
