import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { countShare } from './daily-share'

const from = (address: string) => new Headers({ 'x-client-address': address })
const share = { sender: 2, neighbourhood: 4 }

/** How many of these, one after another, are ordinary. */
async function ordinary(addresses: string[], name = randomUUID()): Promise<boolean[]> {
  const counted = []
  for (const address of addresses)
    counted.push(!(await countShare(name, from(address), 'it', share)).isCrowded)
  return counted
}

test('an address has a small share, its neighbourhood a larger one, others their own', async () => {
  const here = ['10.1.2.3', '10.1.2.3', '10.1.2.3', '10.1.2.4', '10.1.2.5', '10.1.2.6']
  expect(await ordinary([...here, '10.1.3.3'])).toEqual([
    ...[true, true, false, true, true, false],
    true,
  ])
})

test('of IPv6 a /64 is one sender and a /48 one neighbourhood, however it is written', async () => {
  const here = ['2001:db8:1:1::1', '2001:DB8:1:1:9::2', '2001:0db8:0001:1::3', '2001:db8:1:2::1']
  const near = ['2001:db8:1:3::1', '2001:db8:1:4::1', '2001:db8:2:1::1', '::ffff:10.9.9.9']
  expect(await ordinary([...here, ...near])).toEqual([
    ...[true, true, false, true],
    ...[true, false, true, true],
  ])
})

test('what was not stored gives its place back, and what it is about counts by itself', async () => {
  const name = randomUUID()
  const count = (about: string) => countShare(name, from('10.7.7.7'), about, share)
  const [first] = [await count('a'), await count('a')]
  expect((await count('a')).isCrowded).toBe(true)
  expect((await count('b')).isCrowded).toBe(false)
  await first.takeBack()
  expect((await count('a')).isCrowded).toBe(false)
})
