import { expect, test } from 'vitest'
import { queries } from './queries'
import { readContent } from './read-content'

/** A CMS with `count` procedures, pages of 500 as REST gives them. */
function source({ count, versions = ['v1'] }: { count: number; versions?: string[] }) {
  const paths: string[] = []
  const docs = Array.from({ length: count }, (_, at) => ({ id: `${at}`, slug: `thu-tuc-${at}` }))
  const read = async (path: string): Promise<unknown> => {
    paths.push(path)
    if (path === '/api/content-version') return { version: versions.shift() ?? 'last' }
    if (path === queries.settings.path) return { appName: 'Chung tay' }
    const isProcedures = path.startsWith('/api/procedures?')
    const page = Number(/&page=(\d+)/.exec(path)?.[1] ?? 1)
    const all = isProcedures ? docs : []
    return {
      docs: all.slice((page - 1) * 500, page * 500),
      totalDocs: all.length,
      hasNextPage: page * 500 < all.length,
    }
  }
  return { read, paths }
}

test('lists are read to their end and documents in bulk, not one by one', async () => {
  const { read, paths } = source({ count: 1200, versions: ['v1', 'v1'] })
  const snapshot = await readContent({ read })
  expect(snapshot.version).toBe('v1')
  expect(snapshot.lists.procedures).toHaveLength(1200)
  expect(Object.keys(snapshot.details.procedures)).toHaveLength(1200)
  expect(paths.filter((path) => path.startsWith('/api/procedures'))).toHaveLength(6)
})

test('content published while it is read makes it read again', async () => {
  const { read } = source({ count: 1, versions: ['v1', 'v2', 'v2', 'v2'] })
  expect((await readContent({ read })).version).toBe('v2')
})
