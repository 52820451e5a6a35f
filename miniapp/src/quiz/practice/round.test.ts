import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewRows, solutionWords, verdictWords } from './review-rows'
import { firstSentence } from './first-sentence'
import {
  afterRoundAnswer,
  endNow,
  learntIn,
  longestRun,
  newRound,
  nextStep,
  placeWords,
  runOf,
} from './round'
import { shuffled } from './shuffle'
import { question } from './testing'
import { keepRound, unfinishedRound } from './unfinished-rounds'

const inTopic = (id: string) => ({ ...question(id), topic: 't' })
const right = { isRight: true, wasKnown: false }
const wrong = { isRight: false, wasKnown: false }

test('what was missed is asked once more at the end, and counts once', () => {
  let round = newRound([inTopic('1'), inTopic('2')])
  expect(placeWords(round)).toBe('Câu 1/2')
  round = nextStep(afterRoundAnswer(round, wrong))
  round = nextStep(afterRoundAnswer(round, right))
  expect(placeWords(round)).toBe('Hỏi lại câu sai 1/1')
  expect(round.steps[round.at]?.question.id).toBe('1')
  round = nextStep(afterRoundAnswer(round, wrong))
  expect(round.at).toBe(round.steps.length)
  expect(round.results.map(({ isRight }) => isRight)).toEqual([false, true])
})

test('a round that asks each question once ends after them', () => {
  const round = afterRoundAnswer(newRound([inTopic('1')]), wrong, { isOnce: true })
  expect(nextStep(round).at).toBe(round.steps.length)
})

test('learnt is what is right now and was not before: new, or missed and then mended', () => {
  let round = newRound(['new', 'known', 'mended', 'missed'].map(inTopic))
  const answers = [right, { isRight: true, wasKnown: true }, wrong, wrong, right, wrong]
  for (const each of answers) round = nextStep(afterRoundAnswer(round, each))
  expect(learntIn(round).map(({ id }) => id)).toEqual(['new', 'mended'])
})

test('a run counts right answers in a row, up to the last one and the longest of all', () => {
  const results = (marks: string) => [...marks].map((mark) => ({ isRight: mark === '+' }))
  expect(runOf(results(''))).toBe(0)
  expect(runOf(results('++-++'))).toBe(2)
  expect(runOf(results('++-'))).toBe(0)
  expect(longestRun(results('-+++-++'))).toBe(3)
  expect(longestRun(results(''))).toBe(0)
})

test('the first sentence of an explanation, not cut at an abbreviation or a number', () => {
  expect(firstSentence('Phạt 4 – 6 triệu. Trừ 4 điểm.')).toBe('Phạt 4 – 6 triệu.')
  expect(firstSentence('Theo Nghị định 168/2024/NĐ-CP. “Đèn vàng” là dừng.')).toBe(
    'Theo Nghị định 168/2024/NĐ-CP.',
  )
  expect(firstSentence('Từ 1.7.2025 thì khác')).toBe('Từ 1.7.2025 thì khác')
  expect(firstSentence('')).toBe('')
})

test('a round that is stopped keeps what was answered', () => {
  const round = endNow(afterRoundAnswer(newRound([inTopic('1'), inTopic('2')]), right))
  expect(round.at).toBe(2)
  expect(round.results).toHaveLength(1)
})

const items = ['p', 'q', 'r', 's'].map((id) => ({ id, text: `Việc ${id}` }))
const targets = ['w', 'x', 'y', 'z'].map((id) => ({ id, text: `Vế ${id}` }))

test('however it is mixed, the options are the same, the answer still right, steps never in order', () => {
  const ordering = question('o', { kind: 'ordering', items, solution: ['p', 'q', 'r', 's'] })
  const matching = question('m', {
    kind: 'matching',
    items,
    targets,
    solution: ['z', 'y', 'x', 'w'],
  })
  const multiple = question('c', { kind: 'multiple', items, solution: ['q', 's'] })
  const numbers = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  })
  fc.assert(
    fc.property(fc.constantFrom(ordering, matching, multiple), numbers, (asked, drawn) => {
      const rest = [...drawn]
      const mixed = shuffled(asked, () => rest.shift() ?? 0)
      expect([...mixed.items].sort((a, b) => a.id.localeCompare(b.id))).toEqual(items)
      expect(isRight(mixed, mixed.solution)).toBe(true)
      if (mixed.kind === 'ordering')
        expect(mixed.items.map(({ id }) => id)).not.toEqual(mixed.solution)
    }),
  )
})

test('“Đúng” stays before “Sai”', () => {
  const asked = question('t', { kind: 'true-false' })
  expect(shuffled(asked, () => 0).items).toEqual(asked.items)
})

test('each option says in words what it was', () => {
  const words = (kind: Parameters<typeof question>[1], answer: string[] | null) =>
    reviewRows(question('q', { items, ...kind }), answer).map((row) => row.words)
  expect(words({ kind: 'multiple', solution: ['p', 'q'] }, ['p', 'r'])).toEqual([
    'Bạn chọn đúng',
    'Đáp án đúng',
    'Bạn chọn, chưa đúng',
    '',
  ])
  const steps = { kind: 'ordering', solution: ['s', 'r', 'q', 'p'] } as const
  expect(words({ ...steps, solution: [...steps.solution] }, ['s', 'q', 'r', 'p'])).toEqual([
    'Bạn xếp đúng',
    'Bạn xếp thứ 3',
    'Bạn xếp thứ 2',
    'Bạn xếp đúng',
  ])
  const pairs = { kind: 'matching', targets, solution: ['w', 'x', 'y', 'z'] } as const
  expect(words({ ...pairs, solution: [...pairs.solution] }, ['w', 'y', '', 'z'])).toEqual([
    'Bạn ghép đúng',
    'Bạn ghép với: Vế y',
    'Bạn chưa ghép',
    'Bạn ghép đúng',
  ])
  expect(words({ kind: 'single', solution: ['p'] }, null)).toEqual(['Đáp án đúng', '', '', ''])
  expect(solutionWords(question('q', { items, solution: ['q'] }))).toBe('Việc q')
})

test('of pairs and steps the verdict tells how many were right: none of them is called wrong', () => {
  const pairs = question('m', { kind: 'matching', items, targets, solution: ['w', 'x', 'y', 'z'] })
  expect(verdictWords(pairs, ['w', 'x', 'z', 'y'], false)).toBe('Đúng 2/4 cặp.')
  expect(verdictWords(pairs, ['x', 'w', 'z', 'y'], false)).toBe('Chưa đúng.')
  expect(verdictWords(pairs, ['w', 'x', 'y', 'z'], true)).toBe('Đúng rồi!')
  const steps = question('o', { kind: 'ordering', items, solution: ['p', 'q', 'r', 's'] })
  expect(verdictWords(steps, ['p', 'q', 's', 'r'], false)).toBe('Đúng chỗ 2/4 việc.')
  expect(verdictWords(steps, null, false)).toBe('Xem đáp án, lát nữa hỏi lại.')
})

test('a round left in the middle goes on at the next question not answered, until it is over', () => {
  const begun = newRound([inTopic('1'), inTopic('2')])
  keepRound('t', begun)
  expect(unfinishedRound('t')).toEqual(begun)
  const answered = afterRoundAnswer(begun, right)
  keepRound('t', answered)
  expect(unfinishedRound('t')?.at).toBe(1)
  expect(unfinishedRound('other')).toBeUndefined()
  keepRound('t', endNow(answered))
  expect(unfinishedRound('t')).toBeUndefined()
})
