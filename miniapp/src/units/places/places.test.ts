import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, slugify } from '@chung-tay/shared/text'
import { unitDocuments } from '../../search/fixture/units'
import { findPlaces, type Findable } from './find-place'
import { groupPlaces } from './group-places'
import { bareName, nameWords } from './place-words'

const places: Findable[] = unitDocuments.map(({ title, slug, aliases, formerAreas, keywords }) => ({
  slug,
  name: title,
  kind: formerAreas ? 'commune' : title.startsWith('Công an tỉnh') ? 'province' : 'department',
  ...(keywords ? { aliases: keywords } : {}),
  ...(formerAreas
    ? { formerNames: aliases?.map((name) => ({ name, district: formerAreas[0] ?? null })) ?? [] }
    : {}),
}))
const names = (query: string, among = places) =>
  findPlaces(among, query).map(({ unit }) => unit.name)
const made = (name: string, formerNames: { name: string; district?: string }[] = []): Findable => ({
  slug: slugify(name),
  name,
  kind: 'commune',
  formerNames,
})

describe('what a place is called', () => {
  test.each([
    ['Công an xã Ân Thi', 'an thi', 'xa'],
    ['công an phường Phố Hiến ở đâu', 'pho hien', 'phuong'],
    ['ca xa an thi', 'an thi', 'xa'],
    ['CAX Ân Thi', 'an thi', 'xa'],
    ['ca p. Hiến Nam', 'hien nam', 'phuong'],
    ['trụ sở công an thị trấn Vương', 'vuong', 'thi tran'],
    ['huyện Kim Động (cũ)', 'kim dong', 'huyen'],
    ['Công an tỉnh Hưng Yên', 'hung yen', 'tinh'],
    ['Hà Tĩnh', 'ha tinh', undefined],
  ])('%s', (text, bare, kind) => {
    const found = nameWords(text)
    expect(found.bare.map(({ key }) => key).join(' ')).toBe(bare)
    expect(found.kind).toBe(kind)
  })
  test('is sorted by its own name', () => {
    expect(['Công an xã Ân Thi', 'Huyện Kim Động (cũ)', 'Phòng Hồ sơ'].map(bareName)).toEqual([
      'Ân Thi',
      'Kim Động cũ',
      'Phòng Hồ sơ',
    ])
  })
})

describe('finding', () => {
  test.each([
    ['pho hien', 'Công an phường Phố Hiến'],
    ['phohien', 'Công an phường Phố Hiến'],
    ['hien pho', 'Công an phường Phố Hiến'],
    ['Công an xã Lương Bằng', 'Công an xã Lương Bằng'],
    ['cong an xa luong bang', 'Công an xã Lương Bằng'],
    ['ca xa luong', 'Công an xã Lương Bằng'],
    ['CAX Lương Bằng', 'Công an xã Lương Bằng'],
    ['nương bằng', 'Công an xã Lương Bằng'],
    ['luowng bawngf', 'Công an xã Lương Bằng'],
    ['Lwowng Ba8ng2', 'Công an xã Lương Bằng'],
    ['ddoanf ddaof', 'Công an xã Đoàn Đào'],
    ['đoàn đ', 'Công an xã Đoàn Đào'],
    ['hiến nam', 'Công an phường Phố Hiến'],
    ['Hiến Nam, thành phố Hưng Yên', 'Công an phường Phố Hiến'],
    ['thi tran tran cao', 'Công an xã Quang Hưng'],
    ['phuong nam', 'Công an xã Tân Hưng'],
    ['xã lương bằng tỉnh Hưng Yên', 'Công an xã Lương Bằng'],
    ['PC06', 'Phòng Cảnh sát quản lý hành chính về trật tự xã hội'],
    ['cong an tinh', 'Công an tỉnh Hưng Yên'],
    ['công an tỉnh Hưng Yên', 'Công an tỉnh Hưng Yên'],
  ])('%s: %s comes first', (query, name) => {
    expect(names(query)[0]).toBe(name)
  })

  test('the exact name comes before longer ones, and a name of today before an old one', () => {
    const among = [
      made('Công an xã An Bình'),
      made('Công an xã An'),
      made('Công an xã Lệ', [{ name: 'xã An' }]),
    ]
    expect(names('an', among)).toEqual(['Công an xã An', 'Công an xã Lệ', 'Công an xã An Bình'])
    expect(names('công an xã an', among)).toEqual(names('an', among))
  })
  test('of two names that differ in their marks the typed one comes first', () => {
    const among = [made('Công an xã Đông Quan'), made('Công an xã Đồng Quân')]
    expect(names('Đồng Quân', among)[0]).toBe('Công an xã Đồng Quân')
    expect(names('Đông Quan', among)[0]).toBe('Công an xã Đông Quan')
    expect(names('dong quan', among)).toHaveLength(2)
  })
  test('of two places with one name the typed kind comes first', () => {
    const among = [made('Công an xã Mỹ Hào'), made('Công an phường Mỹ Hào')]
    expect(names('p mỹ hào', among)[0]).toBe('Công an phường Mỹ Hào')
    expect(names('xã mỹ hào', among)[0]).toBe('Công an xã Mỹ Hào')
  })
  test('an old name says which; a name that is nowhere finds nothing', () => {
    expect(findPlaces(places, 'hiến nam')[0]?.via).toBe('phường Hiến Nam, thành phố Hưng Yên')
    expect(findPlaces(places, 'phố hiến')[0]?.via).toBeUndefined()
    expect(names('Sài Gòn')).toEqual([])
    expect(names('công an tỉnh Nam Định')).toEqual([])
  })
  test('an old district finds what lies in it now', () => {
    expect(names('huyện kim động').sort()).toEqual(
      [
        'Công an xã Hiệp Cường',
        'Công an xã Lương Bằng',
        'Công an xã Nghĩa Dân',
        'Công an xã Đức Hợp',
      ].sort(),
    )
  })
  test('“công an xã” alone lists them all, as does nothing', () => {
    expect(names('công an xã').length).toBeGreaterThan(10)
    expect(names('công an xã')).not.toContain('Phòng Hồ sơ nghiệp vụ')
    expect(names('  ')).toHaveLength(places.length)
  })
})

const syllable = fc.constantFrom(
  'An',
  'Ân',
  'Đông',
  'Đồng',
  'Hiến',
  'Nam',
  'Phố',
  'Phương',
  'Tĩnh',
  'Xá',
  'Cao',
  'Ca',
)
const someName = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const someKind = fc.constantFrom('xã', 'phường', 'thị trấn')

test('whatever the names, the exact one is first in every way of writing it, and nothing is cut off', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(someName, { minLength: 1, maxLength: 12, selector: fold }),
      someKind,
      fc.nat(),
      (all, kind, at) => {
        const among = all.map((name) => made(`Công an ${kind} ${name}`))
        const wanted = among[at % among.length]!
        const bare = all[at % all.length]!
        for (const query of [
          wanted.name,
          `${kind} ${bare}`,
          `ca ${kind} ${bare}`,
          fold(wanted.name),
        ])
          expect(names(query, among)[0]).toBe(wanted.name)
        expect(names('', among)).toHaveLength(among.length)
      },
    ),
  )
})

test('every step of typing a name keeps it among what is found', () => {
  for (const { name, formerNames } of places)
    for (const full of [name, ...(formerNames ?? []).map((former) => former.name)])
      for (let length = full.indexOf(bareName(full)[0]!) + 1; length <= full.length; length += 1) {
        expect(names(full.slice(0, length)), full.slice(0, length)).toContain(name)
        expect(names(full.slice(0, length).normalize('NFD'))).toContain(name)
      }
})

test('any text is taken', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void names(text)))
})

test('a district that says itself that it is old is not called so twice', () => {
  const among = [
    made('Công an xã A', [{ name: 'xã B', district: 'huyện Đông Hưng (Thái Bình cũ)' }]),
  ]
  expect(groupPlaces(among).map(({ title }) => title)).toEqual(['Huyện Đông Hưng (Thái Bình cũ)'])
})

test('groups stand in the order of the districts’ own names, places in the order of theirs', () => {
  const groups = groupPlaces(places)
  expect(groups.map(({ title }) => title)).toEqual([
    'Công an tỉnh và các phòng',
    'Thành phố Hưng Yên (cũ)',
    'Huyện Kim Động (cũ)',
    'Huyện Phù Cừ (cũ)',
    'Huyện Tiên Lữ (cũ)',
  ])
  expect(groups[0]?.places[0]?.name).toBe('Công an tỉnh Hưng Yên')
  expect(groups[2]?.places.map(({ name }) => name)).toEqual([
    'Công an xã Đức Hợp',
    'Công an xã Hiệp Cường',
    'Công an xã Lương Bằng',
    'Công an xã Nghĩa Dân',
  ])
  expect(groups.flatMap(({ places: members }) => members)).toHaveLength(places.length)
})
