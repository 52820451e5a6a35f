import { get } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { createOrigin, type Origin } from './origin'

let origin: Origin | undefined
afterEach(() => origin?.close())

test('the port behind the front answers the front alone, and hands its secret to nobody', async () => {
  const seen: unknown[] = []
  origin = await createOrigin((request, response) => {
    seen.push(request.headers['x-origin-secret'])
    response.end('{}')
  })
  expect((await origin.ask('/api/health')).status).toBe(200)
  expect(seen).toEqual([undefined])
  for (const given of [undefined, 'x', 'x'.repeat(43)])
    expect(await statusOf(origin.port, given)).toBe(403)
  expect(seen).toHaveLength(1)
})

function statusOf(port: number, secret?: string): Promise<number | undefined> {
  const headers = secret === undefined ? {} : { 'x-origin-secret': secret }
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
}
