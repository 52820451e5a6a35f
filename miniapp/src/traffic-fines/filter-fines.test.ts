import { expect, test } from 'vitest'
import type { FineCard } from '../platform/content'
import { filterFines, groupFines } from './filter-fines'

const fine = (slug: string, more: Partial<FineCard> = {}): FineCard => ({
  id: slug,
  slug,
  title: slug,
  vehicle: 'motorbike',
  topic: 'signals',
  validFrom: '2025-01-01T12:00:00.000Z',
  ...more,
})
const slugs = (fines: readonly FineCard[]) => fines.map(({ slug }) => slug)

const fines = [
  fine('den-do', { title: 'Xe máy vượt đèn đỏ', keywords: ['vuot den'] }),
  fine('con', { title: 'Xe máy, có cồn', topic: 'alcohol', keywords: ['uống bia'] }),
  fine('den-do-o-to', { title: 'Ô tô vượt đèn đỏ', vehicle: 'car' }),
  fine('cu', { title: 'Mức cũ', validTo: '2026-08-14T12:00:00.000Z' }),
  fine('moi', { title: 'Mức mới', validFrom: '2026-08-15T12:00:00.000Z' }),
]

test('words are found without diacritics, in titles and keywords, for the chosen vehicle', () => {
  expect(slugs(filterFines(fines, { words: 'den do' }))).toEqual(['den-do', 'den-do-o-to'])
  expect(slugs(filterFines(fines, { words: 'Đèn đỏ', vehicle: 'car' }))).toEqual(['den-do-o-to'])
  expect(slugs(filterFines(fines, { words: 'bia' }))).toEqual(['con'])
})

test('words typed together are looked for together, and apart only when nobody has them so', () => {
  const near = [...fines, fine('toc-do', { title: 'Quá tốc độ từ 5 đến 10 km/h' })]
  expect(slugs(filterFines(near, { words: 'den do' }))).toEqual(['den-do', 'den-do-o-to'])
  expect(slugs(filterFines(near, { words: 'do den' }))).toEqual(['den-do', 'den-do-o-to', 'toc-do'])
  expect(filterFines(near, { words: 'máy bay' })).toEqual([])
})

test('of two amounts that follow each other only the one of the day is shown', () => {
  expect(slugs(filterFines(fines, { today: '2026-08-14', words: 'muc' }))).toEqual(['cu'])
  expect(slugs(filterFines(fines, { today: '2026-08-15', words: 'muc' }))).toEqual(['moi'])
})

test('groups go by vehicle, or by what happened once the vehicle is chosen', () => {
  const titles = (vehicle?: string) => groupFines(fines.slice(0, 3), vehicle).map((g) => g.title)
  expect(titles()).toEqual(['Xe máy', 'Ô tô'])
  expect(titles('motorbike')).toEqual(['Rượu, bia', 'Đèn, đường, làn'])
})
