import { beforeAll, expect, test } from 'vitest'
import { readSeeds } from '../src/read-seeds'
import { amountOf, rankOfRight, type Choice } from './guessing'

type Question = { slug: string; kind: string; choices: Choice[] }

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

test('the longest choice is not the right one more often than by chance and a little', () => {
  const single = ofKind('single')
  const longest = single.filter(({ choices }) => {
    const right = choices.find(({ isCorrect }) => isCorrect)!
    return choices.every((each) => each === right || each.text.length < right.text.length)
  })
  expect(longest.length / single.length).toBeLessThan(0.3)
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
