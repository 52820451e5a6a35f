import { describe, expect, test } from 'vitest'
import type { UnitCard } from '../platform/content'
import { distanceKm, distanceText, nearestUnits } from './distance'
import { hoursRows } from './hours-rows'
import { matchUnits } from './match-units'
import { groupPlaces } from './places/group-places'

const unit = (more: Partial<UnitCard> & Pick<UnitCard, 'name' | 'kind'>): UnitCard =>
  ({ id: more.name, slug: more.name, isSample: false, ...more }) as UnitCard

const phoHien = unit({
  name: 'Công an phường Phố Hiến',
  kind: 'commune',
  formerNames: [{ name: 'phường Hiến Nam', district: 'thành phố Hưng Yên' }],
  location: { latitude: 20.65, longitude: 106.05 },
})
const sonNam = unit({
  name: 'Công an phường Sơn Nam',
  kind: 'commune',
  location: { latitude: 20.7, longitude: 106.05 },
})
const old = unit({ name: 'Công an huyện Kim Động (cũ)', kind: 'former' })
const province = unit({ name: 'Công an tỉnh Hưng Yên', kind: 'province' })
const units = [phoHien, sonNam, old, province]

describe('matching', () => {
  test('finds by name without diacritics and in any order of words', () => {
    expect(matchUnits(units, 'hien pho').map(({ unit: { name } }) => name)).toEqual([
      'Công an phường Phố Hiến',
    ])
  })
  test('finds by an old name and says which', () => {
    expect(matchUnits(units, 'hien nam')).toEqual([
      { unit: phoHien, via: 'phường Hiến Nam, thành phố Hưng Yên' },
    ])
  })
  test('shows a unit that no longer exists only when it is asked for', () => {
    expect(matchUnits(units, '').map(({ unit: found }) => found)).not.toContain(old)
    expect(matchUnits(units, 'kim dong')).toEqual([{ unit: old }])
  })
})

test('province and departments come before communes, communes by old district', () => {
  expect(
    groupPlaces([phoHien, sonNam, province]).map(({ title, places }) => [title, places.length]),
  ).toEqual([
    ['Công an tỉnh và các phòng', 1],
    ['Thành phố Hưng Yên (cũ)', 1],
    ['Xã, phường khác', 1],
  ])
})

describe('distance', () => {
  test('Hà Nội to Hải Phòng is about 90 km', () => {
    expect(
      distanceKm(
        { latitude: 21.028, longitude: 105.854 },
        { latitude: 20.865, longitude: 106.684 },
      ),
    ).toBeCloseTo(88, -1)
  })
  test('nearest first, without units whose place is unknown', () => {
    const near = nearestUnits(units, { latitude: 20.69, longitude: 106.05 })
    expect(near.map(({ unit: { name } }) => name)).toEqual([sonNam.name, phoHien.name])
  })
  test('is told roughly', () => {
    expect([distanceText(0.02), distanceText(0.84), distanceText(3.4)]).toEqual([
      'khoảng 100 m',
      'khoảng 800 m',
      'khoảng 3 km',
    ])
  })
})

test('hours are told by runs of days', () => {
  expect(
    hoursRows([
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '11:30' },
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:30', closes: '17:00' },
      { days: ['sat'], opens: '07:30', closes: '11:30' },
    ]),
  ).toEqual([
    { days: 'Thứ Hai – thứ Sáu', times: ['07:30 – 11:30', '13:30 – 17:00'] },
    { days: 'Thứ Bảy', times: ['07:30 – 11:30'] },
  ])
})
