import { describe, expect, test } from 'vitest'
import { fixtureDocuments } from './fixture'
import { wanted } from './fixture/wanted'
import { buildIndex, loadIndex, search } from './index'

const index = loadIndex(buildIndex(fixtureDocuments))
const slugs = (query: string, limit: number) =>
  search(index, query, { limit }).map(({ slug }) => slug)

describe('people find what they mean', () => {
  test.each(wanted)('%s → %s', (query, slug) => {
    expect(slugs(query, 3)).toContain(slug)
  })
})

test('the lost card comes first of all', () => {
  expect(slugs('mat cccd', 1)).toEqual(['cap-lai-the-can-cuoc'])
})
