import { expect, test } from 'vitest'
import { isSignedByZalo, readRevocation, signatureOf } from './zalo-event'

const key = 'key-of-the-open-apis'
/** As in Zalo's documentation. */
const event = {
  event: 'user.revoke.consent',
  appId: '2646373759294038927',
  userId: '4047671499938107249',
  timestamp: 1670553442564,
}

test('a signature is the hash of the values in the order of their names, the key behind them', () => {
  const signature = '736024a449c61ef28ceb1572927220ea1a86c31cd959e5900c46a592632ed2cf'
  expect(signatureOf(event, key)).toBe(signature)
  const { timestamp, userId, ...others } = event
  const shuffled = { userId, ...others, timestamp }
  for (const given of [signature, signature.toUpperCase(), ` ${signature} `])
    expect(isSignedByZalo(shuffled, given, key)).toBe(true)
})

test.each([
  ['another key', event, 'another'],
  ['another person', { ...event, userId: '4047671499938107248' }, key],
  ['another time', { ...event, timestamp: 1670553442565 }, key],
  ['a value more', { ...event, more: 1 }, key],
])('with %s it is not Zalo’s', (_, values, other) => {
  expect(isSignedByZalo(values, signatureOf(event, key), other)).toBe(false)
})

test.each([null, '', 'undefined', signatureOf({}, '')])('“%s” signs nothing', (signature) => {
  expect(isSignedByZalo(event, signature, key)).toBe(false)
})

test('objects within an event are signed as JSON', () => {
  const nested = { ...event, data: { status: 'ok' } }
  expect(isSignedByZalo(nested, signatureOf({ ...event, data: '{"status":"ok"}' }, key), key)).toBe(
    true,
  )
})

test('a revocation says who and when; other events are none', () => {
  const { userId: account, timestamp: at } = event
  expect(readRevocation(event)).toEqual({ account, at })
  expect(readRevocation({ ...event, timestamp: String(at) })).toEqual({ account, at })
  expect(readRevocation({ ...event, timestamp: 1670553442 })).toEqual({
    account,
    at: 1670553442000,
  })
  const { timestamp: _, ...timeless } = event
  expect(readRevocation(timeless)?.at).toBeGreaterThan(at)
  expect(readRevocation({ ...event, event: 'versions.review.done' })).toBeUndefined()
})

test('a person named by a number is the same, and a time that cannot be read is now', () => {
  const { timestamp: at } = event
  expect(readRevocation({ ...event, userId: 40476714999 })).toEqual({ account: '40476714999', at })
  const before = Date.now()
  for (const timestamp of ['soon', '2026-11-27T00:00:00Z', null, -1, {}])
    expect((readRevocation({ ...event, timestamp }) as { at: number }).at).toBeGreaterThanOrEqual(
      before,
    )
})

test.each(['', 'a/b', undefined, null, 1.5, 2 ** 60, {}])(
  'a revocation of “%s” is not taken for done',
  (userId) => {
    expect(readRevocation({ ...event, userId })).toBe('unreadable')
  },
)
