import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importRows, previewFile, undoImport, type ImportSource } from './import-client'

type Sent = { path: string; body: unknown }

const paths = { template: '/things/template', preview: '/things/preview', imports: '/things' }
const recorded: ImportSource = { paths, about: { unit: 'u1' } }
const batched: ImportSource = { paths, isBatched: true }
const rows = Array.from({ length: 251 }, (_, number) => ({ number }))

let sent: Sent[]
let shares: number[]

beforeEach(() => {
  sent = []
  shares = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body =
      typeof init.body === 'string' ? (JSON.parse(init.body) as { rows?: [] }) : init.body
    sent.push({ path, body })
    if (path === '/api/things' && !(body as { rows?: [] }).rows) return Response.json({ id: 'r1' })
    return Response.json({ created: (body as { rows?: [] }).rows?.length ?? 0 })
  })
})
afterEach(() => void vi.unstubAllGlobals())

const run = (source: ImportSource) =>
  importRows<{ created: number }>(source, {
    fileName: 'a.csv',
    rows,
    onProgress: (share) => shares.push(share),
  })

test('a preview says whose rows they are and the name of the file', async () => {
  const file = new File(['x'], 'Hồ sơ & khác.csv')
  await previewFile(recorded, file)
  expect(sent).toEqual([
    { path: '/api/things/preview?unit=u1&name=H%E1%BB%93+s%C6%A1+%26+kh%C3%A1c.csv', body: file },
  ])
})

test('a record is begun, its parts follow in order, the last one says so, and counts add up', async () => {
  expect(await run(recorded)).toEqual({ created: 251 })
  expect(sent[0]).toEqual({
    path: '/api/things',
    body: { unit: 'u1', fileName: 'a.csv', total: 251 },
  })
  expect(sent.slice(1)).toEqual([
    {
      path: '/api/things/r1/rows',
      body: { unit: 'u1', order: 0, isLast: false, rows: rows.slice(0, 250) },
    },
    {
      path: '/api/things/r1/rows',
      body: { unit: 'u1', order: 1, isLast: true, rows: rows.slice(250) },
    },
  ])
  expect(shares.at(-1)).toBe(1)
})

test('without a record all parts carry the same batch', async () => {
  expect(await run(batched)).toEqual({ created: 251 })
  const bodies = sent.map(({ body }) => body as { batch: string; fileName: string; rows: [] })
  expect(sent.map(({ path }) => path)).toEqual(['/api/things', '/api/things'])
  expect(new Set(bodies.map(({ batch }) => batch)).size).toBe(1)
  expect(bodies.map(({ fileName, rows: part }) => [fileName, part.length])).toEqual([
    ['a.csv', 250],
    ['a.csv', 1],
  ])
})

test('a record is taken back at its address, a batch by its name', async () => {
  await undoImport(recorded, 'r1')
  await undoImport(batched, 'b1')
  expect(sent).toEqual([
    { path: '/api/things/r1/undo', body: {} },
    { path: '/api/things/undo', body: { batch: 'b1' } },
  ])
})
