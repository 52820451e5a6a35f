import { expect, test } from 'vitest'
import type { ContentManifest } from '../content/content-manifest'
import { namesToKeep } from './keep-package'

test('lists and what belongs to everybody come first, then code, then single documents', () => {
  const manifest = {
    settings: 'settings',
    search: 'search',
    lists: { procedures: ['list'] },
    // An empty bucket has no file.
    details: { procedures: ['detail', ''] },
  } as unknown as ContentManifest
  expect(namesToKeep(['b', 'c'], manifest)).toEqual([
    'settings',
    'search',
    'list',
    'b',
    'c',
    'detail',
  ])
})
