import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { rootDir } from '../lib/paths'
import { accepted } from './accepted'
import { areas } from './areas'
import { compare } from './compare'
import { nameOf, numbered, type Mutant } from './mutant'
import { reportText, summaryLines } from './report'

const mutant = (more: Partial<Mutant> = {}): Mutant => ({
  area: 'grading',
  file: 'a.ts',
  line: 7,
  code: 'if (a < b) return',
  from: 'a < b',
  to: 'a <= b',
  nth: 1,
  isKilled: false,
  ...more,
})
const why = { file: 'a.ts', code: 'if (a < b) return', from: 'a < b', to: 'a <= b', why: 'Same.' }

test('a survivor is explained by its text, wherever its line has moved', () => {
  const mutants = [mutant(), mutant({ line: 90 }), mutant({ area: 'queue', isKilled: true })]
  const found = compare(mutants, [why])
  expect(found).toMatchObject({ mutants: 3, killed: 1, score: 33.3, unexplained: [], needless: [] })
  expect(found.explained.map(({ line }) => line)).toEqual([7, 90])
  expect(found.areas).toEqual([
    { area: 'grading', mutants: 2, killed: 0, score: 0 },
    { area: 'queue', mutants: 1, killed: 1, score: 100 },
  ])
})

test('another change on the same line needs its own reason, and a reason for nothing is told', () => {
  const other = mutant({ to: 'true' })
  const found = compare([other], [why])
  expect(found.unexplained).toEqual([other])
  expect(found.needless).toEqual([why])
  const lines = summaryLines(found).join('\n')
  expect(lines).toContain('unexplained: a.ts:7  if (a < b) return\n  a < b  →  true')
  expect(lines).toContain('explained for nothing: a.ts  a < b  →  a <= b')
})

test('changes that read the same are told apart by their order in the file', () => {
  const [second, other, first] = numbered([
    { ...mutant({ line: 9 }), column: 1 },
    { ...mutant({ line: 3, to: 'true' }), column: 5 },
    { ...mutant({ line: 3 }), column: 5 },
  ]).sort((a, b) => b.line - a.line)
  expect([first?.nth, other?.nth, second?.nth]).toEqual([1, 1, 2])
  expect(compare([second!], [why]).unexplained).toEqual([second])
  expect(compare([second!], [{ ...why, nth: 2 }]).unexplained).toEqual([])
})

test('the report tells scores and reasons', () => {
  const text = reportText(compare([mutant(), mutant({ isKilled: true })], [why]))
  expect(text).toContain('| grading | 2 | 1 | 50.0 % |')
  expect(text).toContain('### a.ts\n\n- ` a < b ` → ` a <= b `: Same.')
})

test('every file that is looked at exists, once; every reason is given once, for one of them', () => {
  const files = Object.values(areas).flatMap((area) => area.files)
  expect(files.filter((file) => !existsSync(path.join(rootDir, file)))).toEqual([])
  expect(new Set(files).size).toBe(files.length)
  const names = accepted.map(nameOf)
  expect(new Set(names).size).toBe(names.length)
  expect(accepted.filter(({ file }) => !files.includes(file))).toEqual([])
})
