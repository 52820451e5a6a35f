import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { smallestCell } from '@chung-tay/shared/feedback/map'
import { communes } from '../../platform/testing/communes'
import { staffWith, type Api } from '../../platform/testing/api'
import { ask } from '../../platform/testing/submit'
import { act, newCase } from '../testing'

let coordinator: Api
/** A place of this file's own, far from every other's. */
const place = { latitude: 9.1 + Math.random(), longitude: 103.1 + Math.random() }
const middle = (degrees: number) => (Math.floor(degrees * 100) + 0.5) / 100
const inside = { latitude: middle(place.latitude), longitude: middle(place.longitude) }

beforeAll(async () => {
  coordinator = await staffWith(['coordinator'])
})

async function publicCase(location: typeof place, title: string) {
  const made = await newCase(coordinator, { location, allowPublic: true })
  const publicText = 'Bản đã biên tập, không có thông tin cá nhân.'
  const { status, body } = await act(coordinator, made.id, { action: 'publish', title, publicText })
  expect(status, JSON.stringify(body)).toBe(200)
  return made.reference
}

const nearby = async (location: typeof place, commune?: string) => {
  const { status, body } = await ask('/api/feedback/nearby', { location, commune })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.cases as { reference: string; withinKm: number | null; square: object | null }[]
}

test('where a public case lies is told only of a square that holds enough, and never finer', async () => {
  const title = `Đèn hỏng ${randomUUID()}`
  const reference = await publicCase(inside, title)
  expect((await nearby(inside)).map((each) => each.reference)).not.toContain(reference)
  // In its own commune it counts as lying somewhere in it.
  const [commune] = await communes(1)
  const [own] = (await nearby(inside, commune!.slug)).filter((each) => each.reference === reference)
  expect(own).toMatchObject({ withinKm: null, square: null })

  for (let count = 1; count < smallestCell; count += 1)
    await newCase(coordinator, {
      location: inside,
      text: `Việc riêng không công khai ${randomUUID()}`,
    })
  const found = await nearby({
    latitude: inside.latitude + 0.004,
    longitude: inside.longitude - 0.004,
  })
  expect(found.map((each) => each.reference)).toEqual([reference])
  expect(found[0]).toMatchObject({ withinKm: 1, square: inside })
  expect(JSON.stringify(found)).not.toContain('Việc riêng')
  const farther = await nearby({ ...inside, latitude: inside.latitude + 0.02 })
  expect(farther[0]).toMatchObject({ reference, withinKm: 3 })
  expect(await nearby({ ...inside, latitude: inside.latitude + 0.05 })).toEqual([])
})

test('a place outside of the country is refused with words', async () => {
  const { status } = await ask('/api/feedback/nearby', { location: { latitude: 51, longitude: 7 } })
  expect(status).toBe(400)
})
