import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Watcher } from '../hall/hall'
import { watch } from './watch'

async function leaving(isBefore: boolean) {
  const watchers = new Set<Watcher>()
  let watched = 0
  const server = createServer((_, response) => {
    const left = once(response, 'close')
    response.write('first\n')
    void (isBefore ? left : Promise.resolve())
      .then(() => {
        watch({ watchers }, 'phone', response)
        watched = watchers.size
        return left
      })
      .then(() => server.close())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  await once(answer, 'data')
  asked.destroy()
  await once(server, 'close')
  return { watched, left: watchers.size }
}

test('a phone is watched until it leaves', async () =>
  expect(await leaving(false)).toEqual({ watched: 1, left: 0 }))

test('one that left before its first line was ready is not', async () =>
  expect(await leaving(true)).toEqual({ watched: 0, left: 0 }))
