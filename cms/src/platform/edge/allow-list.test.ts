import { listQueries, queries } from '@chung-tay/shared/content/queries'
import { expect, test } from 'vitest'
import { isContentQuery } from './allow-list'

test('every query of the content client may be kept, on every page', () => {
  for (const { path } of [queries.settings, ...Object.values(listQueries)])
    expect(isContentQuery(path)).toBe(true)
  expect(isContentQuery(`${queries.procedures.path}&page=2`)).toBe(true)
  expect(isContentQuery(queries.procedure('cap-lai-the-can-cuoc').path)).toBe(true)
})

test.each([
  '/api/procedures',
  `${queries.procedures.path}&page=0`,
  `${queries.procedures.path}&page=99`,
  `${queries.procedures.path}&draft=true`,
  `${queries.procedure('a').path}&draft=true`,
  queries.procedure('A').path,
  queries.procedure('a--b').path,
  queries.procedure('x'.repeat(121)).path,
  queries.procedure('').path,
  '/api/users?depth=1&limit=1&where[slug][equals]=a',
])('%s may not', (path) => {
  expect(isContentQuery(path)).toBe(false)
})
