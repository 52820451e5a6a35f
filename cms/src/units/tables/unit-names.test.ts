import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { loadNames } from '../../platform/content-tables/names'
import { namedUnits } from './unit-names'

const docs = [
  {
    id: '1',
    name: 'Công an phường Phố Hiến',
    slug: 'cong-an-phuong-pho-hien',
    area: 'phường Phố Hiến',
    formerNames: [
      { name: 'phường Hiến Nam', district: 'thành phố Hưng Yên' },
      { name: 'xã Tân Hưng' },
    ],
  },
  {
    id: '2',
    name: 'Công an xã Tân Hưng',
    slug: 'cong-an-xa-tan-hung',
    area: 'xã Tân Hưng',
    formerNames: [{ name: 'xã Quang Trung', district: 'huyện A' }],
  },
  {
    id: '3',
    name: 'Công an xã Diên Hà',
    slug: 'cong-an-xa-dien-ha',
    formerNames: [{ name: 'xã Quang Trung', district: 'huyện B' }],
  },
  { id: '4', name: 'Phòng Cảnh sát', slug: 'pc06', code: 'PC06', aliases: ['Phòng căn cước'] },
  { id: '5', name: 'Trạm', slug: 'tram-mot' },
  { id: '6', name: 'Trạm', slug: 'tram-hai' },
]
const find = async () => ({ docs, hasNextPage: false })
const names = await loadNames({ payload: { find } } as unknown as PayloadRequest, [namedUnits])

test.each([
  ['cong an phuong pho hien', '1'],
  ['Phường Phố Hiến', '1'],
  ['phường Hiến Nam', '1'],
  ['Công an phường Hiến Nam', '1'],
  ['cong-an-xa-tan-hung', '2'],
  // The name of today goes before an old one.
  ['xã Tân Hưng', '2'],
  ['xã Quang Trung, huyện B', '3'],
  ['pc06', '4'],
  ['phòng căn cước', '4'],
  ['tram-hai', '6'],
])('“%s” is unit %s', (text, id) => expect(names.find('units', text)).toBe(id))

test('what could be two, or is none, is told', () => {
  expect(names.find('units', 'xã Quang Trung')).toEqual({
    why: expect.stringMatching(/Có 2 đơn vị .*“Công an xã Tân Hưng”, “Công an xã Diên Hà”/),
  })
  expect(names.find('units', 'Công an xã Lạ')).toEqual({
    why: expect.stringContaining('Chưa có đơn vị “Công an xã Lạ”'),
  })
})

test('what is written for a unit finds it again', () => {
  for (const { id } of docs) expect(names.find('units', names.show('units', id))).toBe(id)
  expect(names.show('units', '5')).toBe('tram-mot')
})

test('units that the same file brings are known before they are there', () => {
  names.expect('units', ['Công an xã Mới'])
  const id = names.find('units', 'công an xã mới')
  expect(names.show('units', id as string)).toBe('Công an xã Mới')
})
