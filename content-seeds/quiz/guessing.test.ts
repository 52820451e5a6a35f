import { beforeAll, expect, test } from 'vitest'
import { readSeeds } from '../src/read-seeds'
import { playable, solutionOf } from '@chung-tay/cms/quiz/questions/playable'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { amountOf, rankOfRight, successOf, ways, type Choice } from './guessing'

type Question = {
  slug: string
  kind: string
  text: string
  situation?: string
  truth?: string
  choices: Choice[]
}

let questions: Question[]

beforeAll(async () => {
  const { seeds } = await readSeeds()
  questions = seeds
    .filter(({ target }) => target === 'quiz-questions')
    .map(({ data }) => data as Question)
})

const ofKind = (kind: string) => questions.filter((question) => question.kind === kind)

test.each([
  ['4.000.000 – 6.000.000 đồng', 6_000_000],
  ['10 – 20 triệu đồng', 20_000_000],
  ['4 – 6 triệu đồng, trừ 6 điểm', 6_000_000],
  ['3 tỷ đồng', 3_000_000_000],
  ['500 nghìn – 1 triệu đồng', 1_000_000],
  ['Không bị phạt vì còn thấp', 0],
  ['Chỉ phải bồi thường, không bị phạt', 0],
  ['7 ngày làm việc', undefined],
])('%s is worth %s', (text, amount) => expect(amountOf(text)).toBe(amount))

test('who knows nothing gains nothing from the rank of a fine', () => {
  const ranks = ofKind('single')
    .map(({ choices }) => rankOfRight(choices))
    .filter((rank) => rank !== undefined)
  expect(ranks.length).toBeGreaterThan(40)
  for (const rank of [0, 1, 2, 3]) {
    const share = ranks.filter((each) => each === rank).length / ranks.length
    expect(share, `rank ${rank} of 0 to 3`).toBeGreaterThan(0.15)
    expect(share, `rank ${rank} of 0 to 3`).toBeLessThan(0.35)
  }
})

/** How much better than tossing a coin among the choices a way may be. */
const room = 0.07

test.each(Object.keys(ways))(
  'who picks the choice that is or has: %s, gains next to nothing',
  (name) => {
    const { success, chance } = successOf(ways[name]!, ofKind('single'))
    expect(success - chance).toBeLessThan(room)
  },
)

test('nor does any of them help where something happens to somebody', () => {
  const told = ofKind('single').filter(({ situation }) => situation)
  expect(told.length).toBeGreaterThan(100)
  for (const [name, way] of Object.entries(ways)) {
    const { success, chance } = successOf(way, told)
    expect(success - chance, name).toBeLessThan(0.12)
  }
})

test('a way that works is noticed', () => {
  const asked = ofKind('single').map((question) => ({
    ...question,
    choices: question.choices.map(({ text, isCorrect }) => ({
      text: isCorrect ? `${text}, đúng theo quy định của pháp luật hiện hành` : text,
      isCorrect,
    })),
  }))
  expect(successOf(ways.longest!, asked).success).toBeGreaterThan(0.9)
})

test('after the shuffle the right choice stands anywhere', () => {
  const single = ofKind('single').filter(({ choices }) => choices.length === 4)
  const places = single.map((question) => {
    const stored = {
      ...question,
      id: question.slug,
      choices: question.choices.map((choice, at) => ({ ...choice, id: `${question.slug} ${at}` })),
    } as unknown as QuizQuestion
    return playable(stored).items.findIndex(({ id }) => id === solutionOf(stored)[0])
  })
  for (const place of [0, 1, 2, 3]) {
    const share = places.filter((each) => each === place).length / places.length
    expect(share, `place ${place}`).toBeGreaterThan(0.17)
    expect(share, `place ${place}`).toBeLessThan(0.33)
  }
})

test('true and false are about as frequent, with and without an absolute word', () => {
  const statements = ofKind('true-false')
  const isTrue = ({ truth }: Question) => truth === 'true'
  const strong = statements.filter(({ text }) =>
    /(chỉ|mọi|luôn|tất cả|bất kỳ|không ai|phải)/i.test(text),
  )
  for (const group of [statements, strong]) {
    const share = group.filter(isTrue).length / group.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.7)
  }
})

test('how many choices are right differs from question to question', () => {
  const patterns = ofKind('multiple').map(
    ({ choices }) => `${choices.filter(({ isCorrect }) => isCorrect).length}/${choices.length}`,
  )
  expect(patterns.length).toBeGreaterThan(5)
  for (const pattern of patterns) {
    const share = patterns.filter((each) => each === pattern).length / patterns.length
    expect(share, pattern).toBeLessThan(0.4)
  }
})

/** Words of choices that nobody would pick, so that the question answers itself. */
const absurd =
  /vô thời hạn|vĩnh viễn|không giới hạn|trời mưa|cho đỡ buồn|đi đâu cũng được|nhanh, rẻ|dán tem|không cần làm gì|đi nhanh lên|100 điểm/i

test('no wrong choice is absurd, empty-handed or written twice', () => {
  for (const { slug, choices } of [...ofKind('single'), ...ofKind('multiple')]) {
    const texts = choices.map(({ text }) => text)
    expect(new Set(texts).size, slug).toBe(texts.length)
    expect(
      texts.filter((text) => absurd.test(text)),
      slug,
    ).toEqual([])
  }
})
