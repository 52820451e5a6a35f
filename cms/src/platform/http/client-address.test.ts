import type { IncomingMessage } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import {
  addressOf,
  clientKey,
  createAddressMarker,
  createDailyNames,
  markedAddress,
} from './client-address'

afterEach(() => vi.useRealTimers())

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({
    headers: { ...headers },
    socket: { remoteAddress },
    connection: { remoteAddress },
  }) as unknown as IncomingMessage

test('the sender is who connected, or who a proxy of ours says; what the sender says does not count', () => {
  const mark = createAddressMarker(['10.0.0.1'])
  const marked = (request: IncomingMessage) => {
    mark(request)
    return markedAddress(request)
  }
  const lies = { 'x-forwarded-for': '1.2.3.4', 'x-client-address': '1.2.3.4' }
  expect(marked(from('203.0.113.9', lies))).toBe('203.0.113.9')
  expect(marked(from('10.0.0.1', { 'x-forwarded-for': '1.2.3.4, 198.51.100.7' }))).toBe(
    '198.51.100.7',
  )
  expect(addressOf(new Headers({ 'X-Client-Address': '198.51.100.7' }))).toBe('198.51.100.7')
  expect(addressOf(new Headers())).toBeNull()
})

const named = (one: string | null | undefined, other: string | null | undefined) => {
  const nameOf = createDailyNames(() => 'day')
  return nameOf(one).equals(nameOf(other))
}

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2:9:9:9:9'],
  ['2001:db8::1', '2001:db8:0:0:1:2:3:4'],
  ['2001:db8::5:6:7:8', '2001:db8:0:0:5:6:7:9'],
  ['2001:db8:1::2:3:4:5', '2001:db8:1:0:9:9:9:9'],
  ['2001::1:2:3:4:5:6', '2001:0:1:2:9:9:9:9'],
  ['::1', '::2'],
  ['::', '0:0:0:0:0:0:0:1'],
  [undefined, null],
  ['', null],
])('%s and %s are one sender', (one, other) => expect(named(one, other)).toBe(true))

test.each([
  ['203.0.113.9', '203.0.113.10'],
  ['::ffff:203.0.113.9', '::ffff:203.0.113.10'],
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['2001:db8:1:2::1', '2001:db8:1:20::1'],
  ['2001:db8::1', '2001:db8:1::1'],
  ['1:0:0:0::', '10:0:0:0::'],
  ['1002::', '12::'],
  ['1:23:4:5::', '12:3:4:5::'],
  ['a::ffff:1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4:5', '1.2.3.4'],
  ['203.0.113.9', null],
])('%s and %s are two', (one, other) => expect(named(one, other)).toBe(false))

const near = (one: string, other: string) => {
  const nameOf = createDailyNames(() => 'day')
  return nameOf(one, '', 'neighbourhood').equals(nameOf(other, '', 'neighbourhood'))
}

test.each([
  ['203.0.113.9', '203.0.113.200', true],
  ['::ffff:203.0.113.9', '203.0.113.10', true],
  ['203.0.113.9', '203.0.114.9', false],
  ['1.23.4.9', '12.3.4.9', false],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', true],
  ['2001:db8:1:2::1', '2001:db8:2:2::1', false],
  ['1:23:4::', '12:3:4::', false],
])('%s and %s are neighbours: %s', (one, other, areNear) => expect(near(one, other)).toBe(areNear))

test('a sender is not called like the neighbourhood', () => {
  const nameOf = createDailyNames(() => 'day')
  for (const address of ['203.0.113.9', '2001:db8:1:2::1'])
    expect(nameOf(address, '', 'neighbourhood').equals(nameOf(address))).toBe(false)
})

test('a name tells browsers apart where it is given them, and nobody can know it from outside', () => {
  const nameOf = createDailyNames(() => 'day')
  expect(nameOf('203.0.113.9', 'a').equals(nameOf('203.0.113.9', 'b'))).toBe(false)
  expect(nameOf('203.0.113.9', 'a').equals(nameOf('203.0.113.9', 'a'))).toBe(true)
  expect(nameOf('203.0.113.9').equals(createDailyNames(() => 'day')('203.0.113.9'))).toBe(false)
  expect(nameOf('203.0.113.9')).toHaveLength(32)
})

test('a name lasts until the day ends, and not a minute longer', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T00:00:00.000Z') })
  const asked: string[] = []
  const nameOf = createDailyNames((now) => {
    asked.push(now.toISOString())
    return now.toISOString().slice(0, 10)
  })
  const first = nameOf('203.0.113.9')
  vi.setSystemTime(Date.parse('2026-11-24T00:00:59.999Z'))
  expect(nameOf('203.0.113.9').equals(first)).toBe(true)
  vi.setSystemTime(Date.parse('2026-11-24T23:59:59.999Z'))
  expect(nameOf('203.0.113.9').equals(first)).toBe(true)
  vi.setSystemTime(Date.parse('2026-11-25T00:00:00.000Z'))
  expect(nameOf('203.0.113.9').equals(first)).toBe(false)
  // Once a minute is often enough to look at the calendar.
  expect(asked).toEqual([
    '2026-11-24T00:00:00.000Z',
    '2026-11-24T23:59:59.999Z',
    '2026-11-25T00:00:00.000Z',
  ])
})

test('the key of a client is its name until midnight UTC', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00.000Z') })
  const headers = (address: string) => new Headers({ 'X-Client-Address': address })
  const key = clientKey(headers('203.0.113.9'))
  expect(key).toMatch(/^[\w-]{43}$/)
  vi.setSystemTime(Date.parse('2026-11-24T23:59:00.000Z'))
  expect(clientKey(headers('203.0.113.9'))).toBe(key)
  expect(clientKey(headers('203.0.113.8'))).not.toBe(key)
  vi.setSystemTime(Date.parse('2026-11-25T00:00:00.000Z'))
  expect(clientKey(headers('203.0.113.9'))).not.toBe(key)
})
