import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { liveEndpoints } from './live-endpoints'

test('whoever sends requests without a proof from the Wi-Fi of a hall locks nobody out', async () => {
  const join = liveEndpoints.find(({ path }) => path === '/quiz/live/players')!
  const headers = new Headers({ 'x-client-address': '203.0.113.7' })
  let last: Response | undefined
  for (let count = 0; count <= 10_000; count += 1)
    last = (await join.handler({ headers } as PayloadRequest)) as Response
  expect([last!.status, await last!.json()]).toMatchObject([400, { code: 'PROOF_REQUIRED' }])
})
