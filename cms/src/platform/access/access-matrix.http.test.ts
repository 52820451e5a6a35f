import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { communes } from '../testing/communes'
import { staffWith, stranger, type Answer, type Api } from '../testing/api'
import { useServiceEnv } from '../testing/local-payload'
import { accessMatrix, visitors, type Operation, type Visitor } from './matrix'
import { roles } from './roles'

useServiceEnv()
const { features } = await import('../../features')
const matrix = accessMatrix(features)
const operations: Operation[] = ['create', 'read', 'update', 'delete']
const noId = '00000000-0000-4000-8000-000000000000'
const apis = {} as Record<Visitor, Api>

beforeAll(async () => {
  const [unit] = await communes(1)
  apis.anonymous = stranger()
  for (const { value } of roles) apis[value] = await staffWith([value], [unit!.id])
})

/** Every collection of the configuration, as the generated types list them. */
function collections(): string[] {
  const types = readFileSync(
    new URL('../../../../shared/src/payload-types.ts', import.meta.url),
    'utf8',
  )
  const block = /\n {2}collections: \{\n([\s\S]*?)\n {2}\};/.exec(types)?.[1] ?? ''
  return [...block.matchAll(/^ {4}'?([\w-]+)'?:/gm)].map(([, slug]) => slug ?? '')
}

function attempt(api: Api, slug: string, operation: Operation): Promise<Answer> {
  if (operation === 'create') return api.post(`/api/${slug}`, {})
  if (operation === 'read') return api.get(`/api/${slug}?limit=1`)
  if (operation === 'update') return api.patch(`/api/${slug}/${noId}`, {})
  return api.delete(`/api/${slug}/${noId}`)
}

/** Payload keeps these for itself: no address leads to them. */
const withoutAddress = ['payload-migrations']

const isRefused = ({ status }: Answer, slug: string) =>
  status === 401 || status === 403 || (status === 404 && withoutAddress.includes(slug))

test('every collection has a line in the matrix, and every line a collection', () => {
  expect(collections().length).toBeGreaterThan(20)
  expect(Object.keys(matrix).sort()).toEqual(collections().sort())
  expect([...visitors].sort()).toEqual(['anonymous', ...roles.map(({ value }) => value)].sort())
})

test.each(Object.keys(matrix))('%s opens to whom it should, and to nobody else', async (slug) => {
  const found: Record<string, Visitor[]> = {}
  for (const operation of operations) {
    found[operation] = []
    for (const visitor of visitors) {
      const answer = await attempt(apis[visitor], slug, operation)
      expect(answer.status, `${visitor} ${operation} ${slug}`).toBeLessThan(500)
      if (!isRefused(answer, slug)) found[operation].push(visitor)
    }
  }
  expect(found).toEqual(matrix[slug])
})

test('endpoints of the staff refuse strangers', async () => {
  const paths = [
    `/api/feedback/cases/${noId}/actions`,
    `/api/ratings/${noId}/moderate`,
    '/api/dossiers/imports/preview',
    '/api/dossiers/imports',
    `/api/dossiers/imports/${noId}/rows`,
    `/api/dossiers/imports/${noId}/undo`,
    '/api/dossiers/push',
  ]
  for (const path of paths) {
    expect([path, (await stranger().post(path, {})).status]).toEqual([path, 401])
    expect([path, (await apis.editor.post(path, {})).status]).toEqual([path, 403])
  }
})
