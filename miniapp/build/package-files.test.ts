import { expect, test } from 'vitest'
import { modulesToKeep } from './package-files'

test('what starts by itself, what a map needs and what is no module is not listed', () => {
  const chunk = (name: string, isEntry = false) => ({
    type: 'chunk' as const,
    fileName: `assets/${name}.module.js`,
    isEntry,
    imports: [],
  })
  expect(
    modulesToKeep([
      chunk('entry', true),
      chunk('UnitsPage.b'),
      chunk('PointMap.c'),
      chunk('FeedbackPage.a'),
      { type: 'asset', fileName: 'assets/style.css' },
    ]),
  ).toEqual(['FeedbackPage.a.module.js', 'UnitsPage.b.module.js'])
})
