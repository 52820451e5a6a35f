import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allPaths, checkGuide, type Guide } from './check-guide'

const question = (key: string, yes: string, no: string) => ({ key, text: `${key}?`, yes, no })
const right: Guide = {
  entries: [{ label: 'Đang gọi', target: 'a' }],
  questions: [question('a', 'b', 'calm'), question('b', 'danger', 'calm')],
  verdicts: [
    { key: 'danger', title: 'Lừa đảo' },
    { key: 'calm', title: 'Chưa thấy dấu hiệu' },
  ],
}
const problems = (change: Partial<Guide>) =>
  checkGuide({ ...right, ...change }).map(({ message }) => message)

test('a table whose ways all end has no problem, and its paths can be walked one by one', () => {
  expect(checkGuide(right)).toEqual([])
  expect(allPaths(right).map(({ verdict }) => verdict)).toEqual(['danger', 'calm', 'calm'])
})

test('a circle is named with the way that goes round', () => {
  const [first] = problems({
    questions: [question('a', 'b', 'calm'), question('b', 'a', 'danger')],
  })
  expect(first).toBe('Đi vòng: a → b → a.')
})

test('missing targets, double names, too long ways and what nobody reaches are named', () => {
  expect(problems({ questions: [question('a', 'gone', 'calm')] })).toEqual([
    '“a” dẫn tới “gone”, nhưng không có câu hỏi hay kết luận nào tên như vậy.',
    'Không có đường nào dẫn tới “danger”.',
  ])
  expect(problems({ verdicts: [...right.verdicts, { key: 'a', title: '' }] })).toContain(
    'Tên “a” dùng hai lần.',
  )
  const chain = 'abcdef'
    .split('')
    .map((key, index, all) => question(key, all[index + 1] ?? 'danger', 'calm'))
  expect(problems({ questions: chain })).toContain('Quá 5 câu hỏi: a → b → c → d → e → f.')
  expect(problems({ entries: [] })).toContain('Cần ít nhất một tình huống mở đầu.')
})

test('whatever table passes, every path ends within five questions at a verdict that exists', () => {
  const keys = ['q1', 'q2', 'q3', 'q4', 'v1', 'v2']
  const target = fc.constantFrom(...keys)
  const guides = fc.tuple(
    target,
    fc.array(fc.tuple(target, target), { minLength: 4, maxLength: 4 }),
  )
  fc.assert(
    fc.property(guides, ([start, arrows]) => {
      const guide: Guide = {
        entries: [{ label: 'x', target: start }],
        questions: arrows.map(([yes, no], index) => question(`q${index + 1}`, yes, no)),
        verdicts: [
          { key: 'v1', title: '' },
          { key: 'v2', title: '' },
        ],
      }
      const faults = checkGuide(guide).filter(
        ({ message }) => !message.startsWith('Không có đường'),
      )
      fc.pre(faults.length === 0)
      for (const { answers, verdict } of allPaths(guide)) {
        expect(answers.length).toBeLessThanOrEqual(5)
        expect(['v1', 'v2']).toContain(verdict)
      }
    }),
    { numRuns: 3000 },
  )
})
