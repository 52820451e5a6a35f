import { beforeAll, describe, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../../src/read-seeds'
import { answerProblems, tableProblems } from './check-answers'
import { carried, evidenceFinder, rightAnswer, type Evidence, type Question } from './evidence'
import { figuresIn } from './figures'
import { readAnswers, type Answers } from './read-answers'
import { recordText } from './record-text'

let seeds: Seed[]
let answers: Answers
let questions: Question[]
let evidenceOf: (question: Question) => Evidence[]

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
  answers = await readAnswers()
  questions = seeds
    .filter(({ target }) => target === 'quiz-questions')
    .map(({ data }) => data as unknown as Question)
  evidenceOf = evidenceFinder(seeds, answers).evidenceOf
})

const named = (slug: string) => structuredClone(questions.find((each) => each.slug === slug)!)

test.each([
  ['4 – 6 triệu đồng', ['4000000', '6000000']],
  ['phạt 800.000 đến 1.000.000 đồng', ['800000', '1000000']],
  ['800 nghìn – 1 triệu đồng', ['800000', '1000000']],
  ['trên 0 đến 0,25 mg/lít', ['0.25']],
  ['trong 7 ngày làm việc', ['7']],
  ['từ ngày 01/7/2026', ['2026-07', '2026-07-01']],
  ['từ tháng 7/2026', ['2026-07']],
  ['gọi 1900 0368', ['1900', '368']],
  ['không có số nào', []],
])('the numbers of "%s" are %j', (text, figures) =>
  expect([...figuresIn(text)].sort()).toEqual([...figures].sort()),
)

test('a record says its numbers in words', () => {
  const text = recordText({
    slug: 'x',
    title: 'Vượt đèn đỏ',
    fineFrom: 4_000_000,
    fineTo: 6_000_000,
    points: 4,
    processingTimes: [{ label: 'Phải xác minh', amount: 0.5, unit: 'working-days' }],
    fees: [{ amount: 10_000, currency: 'VND', channel: 'online' }],
    hotlines: [{ number: '114', name: 'Cháy' }],
  })
  expect(text.split('\n')).toEqual([
    'Vượt đèn đỏ',
    'Phải xác minh: 0,5 ngày làm việc',
    'Phải xác minh',
    '10.000 đồng, trên mạng',
    'online',
    '114: Cháy',
    '114',
    'Cháy',
    '4.000.000 – 6.000.000 đồng',
    'trừ 4 điểm',
  ])
})

test('every quote stands in its record, every cited clause is written down, no row is for nobody', () => {
  expect(answers.quotes.size).toBeGreaterThan(150)
  expect(tableProblems(seeds, questions, answers)).toEqual([])
})

test('every question is answered by what it cites', () => {
  const problems = questions.flatMap((question) =>
    answerProblems(question, evidenceOf(question)).map((problem) => `${question.slug}: ${problem}`),
  )
  expect(questions.length).toBeGreaterThanOrEqual(300)
  expect(problems).toEqual([])
})

test('sources speak for the right choice rather than for a wrong one', () => {
  const single = questions.filter(({ kind }) => kind === 'single')
  const misled = single.filter((question) => {
    const evidence = evidenceOf(question)
    const right = carried(rightAnswer(question)[0]!, evidence)
    return question.choices!.some(
      ({ text, isCorrect }) => !isCorrect && carried(text, evidence) > right,
    )
  })
  // Where the source forbids what the wrong choices do, it speaks of them.
  expect(misled.length / single.length).toBeLessThan(0.05)
})

describe('the check finds', () => {
  const problemsOf = (question: Question) =>
    answerProblems(question, evidenceOf(question)).join('; ')

  test('a fine that the decree does not have', () => {
    const question = named('xe-may-den-do')
    question.choices!.find(({ isCorrect }) => isCorrect)!.text = '5.000.000 – 6.000.000 đồng'
    expect(problemsOf(question)).toMatch(/no source has 5000000/)
  })

  test('a right mark on the wrong time limit', () => {
    const question = named('hc-bao-lau-co')
    for (const choice of question.choices!) choice.isCorrect = choice.text === '15 ngày làm việc'
    expect(problemsOf(question)).toMatch(/no source has 15 /)
  })

  test('two pairs that changed sides', () => {
    const question = named('xe-may-con-ghep')
    const [first, second] = question.pairs!
    ;[first!.right, second!.right] = [second!.right, first!.right]
    expect(problemsOf(question)).toMatch(/no single source says/)
  })

  test('a number in the explanation that nothing supports', () => {
    const question = named('xe-may-den-do')
    question.explanation += ' Lần sau phạt 30 triệu đồng.'
    expect(problemsOf(question)).toMatch(/30000000 of the explanation/)
  })

  test('an answer of which the source says nothing', () => {
    const question = named('ld-khoa-sim')
    question.choices!.find(({ isCorrect }) => isCorrect)!.text = 'Trồng thêm cây trước sân nhà'
    question.explanation = 'Cây cho bóng mát.'
    expect(problemsOf(question)).toMatch(/no source speaks of/)
  })

  test('a question that nothing answers', () => {
    const question = { ...named('ld-otp'), slug: 'new' }
    expect(problemsOf(question)).toBe('nothing answers it')
  })

  test('a quote of which one word changed, and a clause nobody wrote down', () => {
    const changed = new Map(answers.quotes)
    changed.set('ld-khoa-sim', [
      { in: 'alerts/khoa-sim-chua-chuan-hoa', says: 'Tự gọi tổng đài ngân hàng.' },
    ])
    const question = named('ld-khoa-sim')
    question.legalBasis = [{ document: '330-2026-nd-cp', article: '14', clause: '99' }]
    const others = questions.filter(({ slug }) => slug !== question.slug)
    const problems = tableProblems(seeds, [...others, question], { ...answers, quotes: changed })
    expect(problems).toEqual([
      expect.stringContaining('does not say "Tự gọi tổng đài ngân hàng."'),
      expect.stringContaining('nobody wrote down'),
    ])
  })

  test('a record that waits for a review and is not accounted for', () => {
    const underReview = new Map(answers.underReview)
    underReview.delete('handbook/phong-chay-nha-tro')
    expect(tableProblems(seeds, questions, { ...answers, underReview }).join()).toMatch(
      /phong-chay-nha-tro waits for a review/,
    )
  })
})
