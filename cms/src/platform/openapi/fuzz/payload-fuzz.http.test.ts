import fc from 'fast-check'
import type { SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { someAddress, staffWith } from '../../testing/api'
import { askRaw } from '../../testing/ask-raw'
import { communes } from '../../testing/communes'
import { useServiceEnv } from '../../testing/local-payload'
import { payloadRequests, type Asked } from './payload-requests'
import { fuzzRuns, fuzzSeed } from './runs'
import { createTally } from './tally'
import { targets } from './targets'

const atOnce = 6
const limitMs = 15_000

/** Who asks: nobody, nobody who says otherwise, and each kind of staff. */
const visitors: Record<string, Record<string, string>> = {
  stranger: {},
  'stranger with a made-up key': { Authorization: 'users API-Key x' },
  'stranger with a made-up session': { Cookie: 'payload-token=x' },
}
const tally = createTally('payload')
let config: SanitizedConfig

beforeAll(async () => {
  const [unit] = await communes(1)
  for (const role of ['admin', 'editor', 'coordinator', 'officer', 'tip-handler'])
    visitors[role] = (await staffWith([role], [unit!.id])).identity
  useServiceEnv()
  const module = await import('../../../payload.config')
  config = await module.default
})

afterAll(() => tally.report())

test(`Payload’s own doors answer anything at all without a fault (seed ${fuzzSeed})`, async () => {
  const asked = fc.sample(
    fc.tuple(fc.constantFrom(...Object.keys(visitors)), payloadRequests(config)),
    { numRuns: fuzzRuns, seed: fuzzSeed },
  )
  await atATime(asked, async ([visitor, request]) => {
    const { status, text } = await send(request, visitors[visitor]!)
    const line = `${visitor}: ${request.method} ${request.path} ${request.body ?? ''}`
    tally.count(`${request.kind}, ${visitor}`, status, line)
    if (status >= 400 && text !== '') expect(JSON.parse(text), line).toMatchObject(refusal)
    if (status === 201) await takeAway(request, text)
  })
  expect(tally.faults()).toEqual([])
  const well = [...tally.kinds().values()].reduce((sum, counts) => sum + counts.well, 0)
  // Some must get past the first check, else nothing behind it was tried.
  expect(well).toBeGreaterThan(fuzzRuns / 20)
}, 600_000)

test('the front answers targets, methods and headers of every kind without a fault', async () => {
  await atATime(fc.sample(targets, { numRuns: fuzzRuns, seed: fuzzSeed }), async (each) => {
    const answer = await askRaw(each.target, each)
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
    tally.count(`odd targets, ${each.method}`, status, JSON.stringify(each))
  })
  expect(tally.faults()).toEqual([])
}, 600_000)

const refusal = { code: expect.any(String), message: expect.any(String) }

async function send({ method, path, headers, body }: Asked, identity: Record<string, string>) {
  const answer = await fetch(inject('serviceUrl') + path, {
    method,
    headers: { 'X-Forwarded-For': someAddress(), ...identity, ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(limitMs),
  })
  return { status: answer.status, text: await answer.text() }
}

/** Nothing that was made here stays for others to find. */
async function takeAway({ path, kind }: Asked, text: string): Promise<void> {
  const { doc } = JSON.parse(text) as { doc?: { id?: string } }
  const [, , slug] = path.split(/[/?]/)
  if (doc?.id)
    await send({ kind, method: 'DELETE', path: `/api/${slug}/${doc.id}` }, visitors.admin!)
}

async function atATime<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each)
    }),
  )
}
