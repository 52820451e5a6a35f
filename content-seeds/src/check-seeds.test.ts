import { describe, expect, test } from 'vitest'
import { parseSeedFile, type Seed } from './read-seeds'
import type { checkSeeds as CheckSeeds } from './check-seeds'

const { default: config } = await import('@chung-tay/cms/payload.config')
const { checkSeeds }: { checkSeeds: typeof CheckSeeds } = await import('./check-seeds')

function pages(text: string): Seed[] {
  const { seeds, problems } = parseSeedFile({
    file: 'info-pages/a.pages.yaml',
    target: 'pages',
    text,
  })
  expect(problems).toEqual([])
  return seeds
}

const good = `
- title: Giới thiệu
  slug: gioi-thieu
  body: Nội dung
  provenance:
    source: Kiểm thử
    checkedAt: "2026-11-24"
`

const problemsOf = async (text: string) => checkSeeds(pages(text), await config)

describe('a seed', () => {
  test('that follows the collection has no problem', async () => {
    expect(await problemsOf(good)).toEqual([])
  })

  test('with a key the collection does not have is named with its line', async () => {
    const [problem, ...more] = await problemsOf(good.replace('  body:', '  colour: green\n  body:'))
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      file: 'info-pages/a.pages.yaml',
      message: expect.stringContaining('colour'),
    })
  })

  test('with a wrong value is named with the line of that value', async () => {
    const [problem] = await problemsOf(good.replace('"2026-11-24"', '"24/11/2026"'))
    expect(problem).toMatchObject({ line: 7, path: 'provenance.checkedAt' })
  })

  test('without a required value is named', async () => {
    const [problem] = await problemsOf(good.replace('  body: Nội dung\n', ''))
    expect(problem).toMatchObject({ path: 'body' })
  })

  test('that repeats a slug names the other one', async () => {
    const [problem] = await problemsOf(good + good.trimStart())
    expect(problem?.message).toContain('info-pages/a.pages.yaml:3')
  })

  test('that refers to nothing is named with the line of the reference', async () => {
    const text = `
- title: Câu hỏi
  slug: cau-hoi
  summary: Ngắn
  relatedProcedures:
    - khong-co
  provenance: { source: Kiểm thử, checkedAt: "2026-11-24" }
`
    const { seeds } = parseSeedFile({ file: 'h.handbook.yaml', target: 'handbook', text })
    expect(checkSeeds(seeds, await config)).toEqual([
      {
        file: 'h.handbook.yaml',
        line: 6,
        path: 'relatedProcedures.0',
        message: 'no procedures has the slug "khong-co"',
      },
    ])
  })
})

test('a file that is not YAML is named with the line where it breaks', () => {
  const { problems } = parseSeedFile({ file: 'x.yaml', target: 'pages', text: '- a: 1\n- b: [\n' })
  expect(problems[0]).toMatchObject({ file: 'x.yaml', line: expect.any(Number) })
  expect(problems[0]!.line).toBeGreaterThan(1)
})
