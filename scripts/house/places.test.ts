import { fold } from '@chung-tay/shared/text'
import { expect, test } from 'vitest'
import { readSeeds } from '../../content-seeds/src/read-seeds'
import { findPlaces, type Findable } from '../../miniapp/src/units/places/find-place'
import { groupPlaces } from '../../miniapp/src/units/places/group-places'
import { bareName } from '../../miniapp/src/units/places/place-words'

const { seeds } = await readSeeds()
const units = seeds
  .filter(({ target }) => target === 'units')
  .map(({ data }) => data as unknown as Findable)
const communes = units.filter(({ kind }) => kind === 'commune')
const found = (query: string) => findPlaces(communes, query).map(({ unit }) => unit.slug)

test('every commune of the starter content is the first for its name, however it is typed', () => {
  expect(communes.length).toBeGreaterThan(100)
  for (const { name, area, slug } of communes) {
    const place = area ?? name
    for (const query of [
      name,
      place,
      fold(name),
      `ca ${place}`,
      `${place} ở đâu`,
      `${place} tỉnh Hưng Yên`,
    ])
      expect(found(query)[0], query).toBe(slug)
  }
})

test('every old name, with its district or without, finds the commune it went into before longer names', () => {
  for (const { formerNames, slug } of communes)
    for (const { name, district } of formerNames ?? []) {
      const others = communes.filter((each) => each.formerNames?.some((one) => one.name === name))
      expect(found(name).slice(0, others.length + 1), name).toContain(slug)
      expect(found(`Công an ${name}, ${district}`), name).toContain(slug)
      expect(found(fold(bareName(name)).replaceAll(' ', '')), name).toContain(slug)
    }
})

test('the list reaches every commune, each once, by the district people know', () => {
  const listed = groupPlaces(communes).flatMap(({ places }) => places)
  expect(listed.map(({ slug }) => slug).sort()).toEqual(communes.map(({ slug }) => slug).sort())
  expect(groupPlaces(communes).length).toBeGreaterThan(10)
})
