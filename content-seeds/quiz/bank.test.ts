import { beforeAll, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../src/read-seeds'
import type { Question } from './answers/evidence'

type Stored = Question & { usableIn: string; isReviewed?: boolean; difficulty: string }

let seeds: Seed[]
let questions: Stored[]

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
  questions = of('quiz-questions').map(({ data }) => data as unknown as Stored)
})

const of = (wanted: string) => seeds.filter(({ target }) => target === wanted)
const isUsable = ({ isReviewed, provenance }: Stored) => isReviewed && !provenance.needsReview
const share = (passes: (question: Stored) => boolean) =>
  questions.filter(passes).length / questions.length

test('there are three hundred questions that may be asked', () => {
  expect(questions.filter(isUsable).length).toBeGreaterThanOrEqual(300)
})

test('every topic has a file of its name, with enough to practise a round', () => {
  for (const { slug } of of('quiz-topics')) {
    const own = of('quiz-questions').filter(({ data }) => data.topic === slug)
    for (const { file } of own) expect(file).toBe(`quiz/${slug}.quiz-questions.yaml`)
    const toPractise = own
      .map(({ data }) => data as unknown as Stored)
      .filter((question) => isUsable(question) && question.usableIn !== 'contest')
    expect(toPractise.length, slug).toBeGreaterThanOrEqual(5)
  }
})

test('kinds and difficulties are mixed, and a good part tells what happens to somebody', () => {
  for (const kind of ['multiple', 'true-false'])
    expect(
      share((question) => question.kind === kind),
      kind,
    ).toBeGreaterThan(0.05)
  for (const kind of ['matching', 'ordering'])
    expect(
      share((question) => question.kind === kind),
      kind,
    ).toBeGreaterThan(0.01)
  expect(share(({ kind }) => kind === 'single')).toBeLessThan(0.8)
  for (const difficulty of ['easy', 'medium', 'hard'])
    expect(
      share((question) => question.difficulty === difficulty),
      difficulty,
    ).toBeGreaterThan(0.15)
  expect(share(({ situation }) => Boolean(situation))).toBeGreaterThan(0.3)
  expect(share(({ usableIn }) => usableIn === 'contest')).toBeGreaterThan(0.25)
})

/** "Nghị định 168/2024/NĐ-CP", "Luật số 36", "ban hành ngày nào", "theo Điều mấy". */
const asksForALaw =
  /\d+\/\d{4}\/[A-ZĐ]|\d+\/[A-ZĐ]{2,}|(luật|nghị định|thông tư|nghị quyết)\s+(nào|số|\d)|(ban hành|hiệu lực|thông qua)[^.?]*(ngày nào|năm nào|khi nào)|điều (mấy|\d)|(khoản|điểm) (mấy|\d)/iu

test.each([
  'Luật nào thay Luật An ninh mạng cũ?',
  'Luật này có hiệu lực từ ngày nào?',
  'Theo Nghị định 168/2024/NĐ-CP, bị phạt bao nhiêu?',
  'Nghị định 238 sửa điều gì?',
  'Việc này ở Điều mấy?',
])('%s asks for a law instead of what it says', (text) => expect(text).toMatch(asksForALaw))

test('nothing asks for the number or the date of a law', () => {
  for (const { slug, text, situation, choices, pairs, steps } of questions) {
    const shown = [text, situation, ...(choices ?? []), ...(pairs ?? []), ...(steps ?? [])]
    expect(JSON.stringify(shown), slug).not.toMatch(asksForALaw)
  }
})
