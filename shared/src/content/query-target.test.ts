import { expect, test } from 'vitest'
import { queries } from './queries'
import { queryTarget } from './query-target'

test('a path tells what it asks for', () => {
  expect(queryTarget(queries.settings.path)).toEqual({ kind: 'settings' })
  expect(queryTarget(queries.legalDocuments.path)).toEqual({
    kind: 'list',
    name: 'legal-documents',
  })
  const target = { kind: 'detail', name: 'handbook', slug: 'mat-can-cuoc' }
  expect(queryTarget(queries.handbookEntry('mat-can-cuoc').path)).toEqual(target)
  expect(queryTarget('/api/users?depth=1')).toBeUndefined()
})
