import { cleanWriting, cleanWrittenLine } from '@chung-tay/shared/text'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { questionKinds } from '@chung-tay/shared/quiz/questions/vocabulary'
import { fitsAiken } from './aiken'
import {
  bankQuestionSchema,
  emptyQuestion,
  readQuestions,
  writeQuestions,
  type BankQuestion,
  type Format,
} from './index'

vi.mock('../../platform/tables/thread/run-job', async () => ({
  runJob: (await import('../../platform/tables/testing')).runHere,
}))

/** Pieces of which texts are made: Vietnamese, every sign that means something in one of the formats. */
const pieces = fc.constantFrom(
  ...'Ngồi trên xe máy phải đội mũ bảo hiểm, cài quai; phạt từ 400.000 đồng đến 600.000 đồng'.split(
    ' ',
  ),
  ...[
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '\\',
    '::',
    '####',
    '->',
    '=>',
    '%50%',
    '//',
    '$CATEGORY:',
    '\\n',
  ],
  ...[
    '[html]',
    '<b>',
    '&lt;',
    '&&092;',
    '"',
    "'",
    ';',
    ',',
    '\t',
    '|',
    '@',
    '+',
    '-',
    '=1+1',
    'A.',
    'B)',
  ],
  ...['ANSWER: A', 'TRUE', 'Ữ', 'ẫ', 'đ', '😀', '{T}', '\\\\', '1', '%', '{>3 ALL'],
)
const words = (gap: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(pieces, gap), { minLength: 1, maxLength: 8 })
    .map((all) => all.map(([piece, space]) => piece + space).join(''))
const line = words(fc.constantFrom(' ', ' ', ''))
  .map(cleanWrittenLine)
  .filter(Boolean)
const lines = words(fc.constantFrom(' ', '', '\n', '\n\n'))
  .map(cleanWriting)
  .filter(Boolean)
const optional = <T extends string>(some: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant('' as const), some)
const unlike = (texts: fc.Arbitrary<string>, count: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(texts, { ...count, selector: (text) => text.toLowerCase() })

const place = optional(fc.constantFrom('7', '12a', '1', 'đ', '24'))
const citation = fc.record({
  number: fc.constantFrom('26/2023/QH15', '168/2024/NĐ-CP', '116/2025/QH15', '59-LCT/HĐNN8'),
  article: place,
  clause: place,
  point: place,
})

const common = fc.record({
  topic: optional(fc.constantFrom('Luật Căn cước', 'An toàn/giao thông', 'Cư trú: tạm trú')),
  difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
  usableIn: fc.constantFrom('practice' as const, 'contest' as const, 'both' as const),
  situation: optional(lines),
  text: lines,
  drawing: optional(fc.constantFrom(...drawings.map(({ value }) => value))),
  explanation: optional(lines),
  legalBasis: fc.array(citation, { maxLength: 3 }),
  source: optional(line),
  sourceUrl: optional(fc.webUrl()),
  checkedAt: optional(fc.constantFrom('2026-11-24', '2024-02-29')),
})

const choices = fc
  .tuple(unlike(line, { minLength: 2, maxLength: 6 }), fc.nat(5))
  .map(([texts, right]) =>
    texts.map((text, at) => ({ text, isCorrect: at === right % texts.length })),
  )
const severalChoices = fc
  .tuple(unlike(line, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 254 }))
  .map(([texts, mask]) => texts.map((text, at) => ({ text, isCorrect: Boolean(mask & (1 << at)) })))
  .filter((all) => all.some((each) => each.isCorrect) && all.some((each) => !each.isCorrect))
const sides = unlike(line, { minLength: 5, maxLength: 8 })

const own: Record<BankQuestion['kind'], fc.Arbitrary<Partial<BankQuestion>>> = {
  single: choices.map((all) => ({ choices: all })),
  multiple: severalChoices.map((all) => ({ choices: all })),
  'true-false': fc.constantFrom('true' as const, 'false' as const).map((truth) => ({ truth })),
  ordering: unlike(line, { minLength: 3, maxLength: 8 }).map((steps) => ({ steps })),
  matching: fc.tuple(sides, sides, fc.nat(2)).map(([left, right, extra]) => ({
    pairs: left.slice(0, 3).map((each, at) => ({ left: each, right: right[at]! })),
    extraRights: right.slice(3, 3 + extra),
  })),
}

const question = fc.constantFrom(...questionKinds.map(({ value }) => value)).chain((kind) =>
  fc.tuple(common, own[kind]).map(([all, more]): BankQuestion => ({
    ...emptyQuestion(kind),
    ...all,
    ...more,
  })),
)
// A file names a topic once for all questions that follow, so one without a topic comes first.
const bank = fc
  .array(question, { minLength: 1, maxLength: 5 })
  .map((all) => [...all].sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0)))

async function throughFile(questions: BankQuestion[], format: Format) {
  const { bytes, leftOut } = await writeQuestions(questions, format)
  const { found, errors } = await readQuestions(
    bytes,
    `ngan-hang.${format === 'csv' ? 'csv' : 'txt'}`,
  )
  expect(errors).toEqual([])
  return { leftOut, back: found.map((each) => bankQuestionSchema.parse(each.question)) }
}

test.each(['gift', 'csv', 'xlsx'] as const)(
  'a bank comes back from %s as it went in',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(bank, async (questions) => {
        const { back, leftOut } = await throughFile(questions, format)
        expect(leftOut).toBe(0)
        expect(back).toEqual(questions)
      }),
      { numRuns: format === 'xlsx' ? 25 : 150 },
    )
  },
  60_000,
)

test('Aiken gives back text, choices and the right answer of what it can hold, and counts the rest', async () => {
  await fc.assert(
    fc.asyncProperty(bank, async (questions) => {
      const held = questions.filter(fitsAiken)
      const { bytes, leftOut } = await writeQuestions(questions, 'aiken')
      expect(leftOut).toBe(questions.length - held.length)
      if (held.length === 0) return
      const { found, errors } = await readQuestions(bytes, 'ngan-hang.txt')
      expect(errors).toEqual([])
      expect(found.map((each) => bankQuestionSchema.parse(each.question))).toEqual(
        held.map(({ kind, situation, text, choices: all, truth }) => ({
          ...emptyQuestion(kind),
          text: cleanWrittenLine(`${situation} ${text}`),
          choices: all,
          truth,
        })),
      )
    }),
    { numRuns: 150 },
  )
}, 60_000)
