import { expect, test } from 'vitest'
import { stableHash } from '../src/platform/content/content-manifest'
import { readFiles } from '../src/platform/content/read-files'
import { queries } from '@chung-tay/shared/content/queries'
import { contentFiles, jsonFormat, moduleFormat } from './content-files'
import { syntheticSnapshot } from './synthetic-snapshot'

const snapshot = syntheticSnapshot(1000)
const set = contentFiles(snapshot, jsonFormat)
const texts = new Map(set.files.map(({ name, text }) => [name, text]))
const files = {
  manifest: async () => set.manifest,
  load: async (name: string) => JSON.parse(texts.get(name) ?? '') as unknown,
}

test('every query is answered from the files as from the snapshot', async () => {
  expect(await readFiles(files, queries.settings.path)).toEqual(snapshot.settings)
  expect(await readFiles(files, queries.procedures.path)).toEqual(snapshot.lists.procedures)
  for (const slug of ['thu-tuc-1', 'thu-tuc-500', 'thu-tuc-1000']) {
    const answer = await readFiles(files, queries.procedure(slug).path)
    expect(answer).toEqual(snapshot.details.procedures[slug])
  }
  expect(await readFiles(files, queries.procedure('khong-co').path)).toBeUndefined()
})

test('buckets hold at most about forty documents and 100 kB', () => {
  for (const { name, text } of set.files.filter(({ name }) => /procedures-\d/.test(name))) {
    const count = Object.keys(JSON.parse(text) as object).length
    expect(count, name).toBeLessThanOrEqual(40)
    expect(text.length, name).toBeLessThan(100_000)
  }
})

test('one edited document changes its bucket and its part of the list, nothing else', () => {
  const edited = structuredClone(snapshot)
  const doc = edited.details.procedures['thu-tuc-7'] as unknown as { summary: string }
  const card = edited.lists.procedures[6] as unknown as { summary: string }
  doc.summary = card.summary = 'Đã sửa.'
  const before = new Set(set.files.map(({ name }) => name))
  const changed = contentFiles(edited, jsonFormat).files.filter(({ name }) => !before.has(name))
  expect(changed.map(({ name }) => name.split('.')[0]?.replace(/\d+$/, '')).sort()).toEqual([
    'content/procedures-',
    'content/procedures-list-',
    'content/search',
  ])
})

test('a document put into a list leaves most parts as they are', () => {
  const grown = structuredClone(snapshot)
  grown.lists.procedures.splice(1, 0, { ...snapshot.lists.procedures[0]!, id: 'new', slug: 'moi' })
  const before = new Set(set.files.map(({ name }) => name))
  const parts = contentFiles(grown, jsonFormat).manifest.lists.procedures
  expect(parts.filter((name) => !before.has(name))).toHaveLength(1)
})

test('slugs are hashed as FNV-1a publishes it', () => {
  expect(stableHash('a')).toBe(0xe40c292c)
  expect(stableHash('foobar')).toBe(0xbf9cf968)
})

test('module files give back their data', async () => {
  const { text } = moduleFormat('thu', JSON.stringify({ câu: 'dòng\u2028"một"\\' }))
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    default: unknown
  }
  expect(module.default).toEqual({ câu: 'dòng\u2028"một"\\' })
})
