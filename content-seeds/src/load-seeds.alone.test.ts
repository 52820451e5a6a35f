import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { loadSeeds as LoadSeeds } from './load-seeds'
import { parseSeedFile, type Seed } from './read-seeds'

const dataDir = mkdtempSync(path.join(tmpdir(), 'chung-tay-seeds-'))
let payload: Payload
let loadSeeds: typeof LoadSeeds

beforeAll(async () => {
  // Migrations run as in production; the environment is read when the configuration is loaded.
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('JOBS', 'off')
  // Nothing is sent; without a mail server Payload warns.
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  const { default: config } = await import('@chung-tay/cms/payload.config')
  payload = await getPayload({ config })
  ;({ loadSeeds } = await import('./load-seeds'))
  const { currentContentVersion } = await import('@chung-tay/cms/platform/content-version')
  version = () => currentContentVersion(payload)
}, 60_000)

afterAll(async () => {
  await payload.destroy()
  rmSync(dataDir, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

const provenance = 'provenance: { source: Kiểm thử, checkedAt: "2026-11-24" }'
const laws = (title: string) => `
- { number: 1/2020/NĐ-CP, slug: 1-2020-nd-cp, title: ${title}, type: decree, issuer: Chính phủ,
    effectiveFrom: "2020-01-01", replacedBy: [2-2026-nd-cp], ${provenance} }
- { number: 2/2026/NĐ-CP, slug: 2-2026-nd-cp, title: Văn bản mới, type: decree, issuer: Chính phủ,
    effectiveFrom: "2026-01-01", ${provenance} }`
const handbook = (summary: string) => `
- title: Câu hỏi
  slug: cau-hoi
  summary: ${summary}
  body: "## Đầu đề\\n\\n- một\\n- **hai**"
  legalBasis: [{ document: 1-2020-nd-cp, article: Điều 1 }]
  ${provenance}`

function seeds(lawTitle: string, summary: string): Seed[] {
  const parse = (target: string, text: string) =>
    parseSeedFile({ file: `${target}.yaml`, target, text }).seeds
  return [...parse('handbook', handbook(summary)), ...parse('legal-documents', laws(lawTitle))]
}

const read = async <T extends 'handbook' | 'legal-documents'>(collection: T, slug: string) =>
  (await payload.find({ collection, where: { slug: { equals: slug } }, depth: 1 })).docs[0]

let version: () => Promise<string>

test('a dry run tells what it would do and does nothing', async () => {
  const report = await loadSeeds({ payload, seeds: seeds('Văn bản cũ', 'Một'), dryRun: true })
  expect(report.created).toHaveLength(3)
  expect(await read('handbook', 'cau-hoi')).toBeUndefined()
})

test('everything is created, published, with references in both directions and rich text', async () => {
  const report = await loadSeeds({ payload, seeds: seeds('Văn bản cũ', 'Một'), dryRun: false })
  expect(report.created).toHaveLength(3)
  const entry = await read('handbook', 'cau-hoi')
  expect(entry).toMatchObject({ _status: 'published', summary: 'Một' })
  expect(entry?.legalBasis?.[0]?.document).toMatchObject({ slug: '1-2020-nd-cp' })
  expect(entry?.body?.root.children.map(({ type }) => type)).toEqual(['heading', 'list'])
  const law = await read('legal-documents', '1-2020-nd-cp')
  expect(law?.effectiveFrom).toBe('2020-01-01T12:00:00.000Z')
  expect(law?.replacedBy?.[0]).toMatchObject({ slug: '2-2026-nd-cp' })
})

test('a second run changes nothing, not even the content version', async () => {
  const before = await version()
  const report = await loadSeeds({ payload, seeds: seeds('Văn bản cũ', 'Một') })
  expect(report).toEqual({ created: [], updated: [], kept: [], unchanged: 3 })
  expect(await version()).toBe(before)
})

test('a changed seed updates what nobody edited and leaves what an editor changed', async () => {
  const entry = await read('handbook', 'cau-hoi')
  await payload.update({
    collection: 'handbook',
    id: entry!.id,
    data: { title: 'Câu hỏi đã sửa', _status: 'published' },
  })

  const report = await loadSeeds({ payload, seeds: seeds('Văn bản cũ tên mới', 'Hai') })
  expect(report).toMatchObject({
    updated: ['legal-documents/1-2020-nd-cp'],
    kept: ['handbook/cau-hoi'],
  })
  expect(await read('handbook', 'cau-hoi')).toMatchObject({
    title: 'Câu hỏi đã sửa',
    summary: 'Một',
  })
  expect(await read('legal-documents', '1-2020-nd-cp')).toMatchObject({
    title: 'Văn bản cũ tên mới',
  })
})

test('what an editor deleted does not come back', async () => {
  const law = await read('legal-documents', '2-2026-nd-cp')
  await payload.delete({ collection: 'legal-documents', id: law!.id })
  const report = await loadSeeds({ payload, seeds: seeds('Văn bản cũ tên mới', 'Một') })
  expect(report.created).toEqual([])
  expect(await read('legal-documents', '2-2026-nd-cp')).toBeUndefined()
})
