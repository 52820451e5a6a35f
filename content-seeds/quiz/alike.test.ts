import { beforeAll, expect, test } from 'vitest'
import { readSeeds } from '../src/read-seeds'
import { likeness } from './alike'
import { rightAnswer, type Question } from './answers/evidence'
import { figuresIn } from './answers/figures'
import { amountOf } from './guessing'

let questions: Question[]

beforeAll(async () => {
  questions = (await readSeeds()).seeds
    .filter(({ target }) => target === 'quiz-questions')
    .map(({ data }) => data as unknown as Question)
})

const told = (question: Question) => ({
  situation: question.situation,
  text: question.text,
  answer: question.kind === 'true-false' ? [] : rightAnswer(question),
})

/** Fines of neighbouring clauses differ in a number or two and are about 0.65 alike. */
const tooAlike = 0.7

test('no question is another one with a few words changed', () => {
  const all = questions.map((question) => ({ slug: question.slug, ...told(question) }))
  const twins = all.flatMap((one, at) =>
    all
      .slice(0, at)
      .filter((other) => likeness(one, other) >= tooAlike)
      .map((other) => `${one.slug} ~ ${other.slug}`),
  )
  expect(twins).toEqual([])
})

test('a copy with a word more is found', () => {
  for (const slug of ['ld-khoa-sim', 'xe-may-xi-nhan', 'hc-bao-mat-bao-lau']) {
    const question = questions.find((each) => each.slug === slug)!
    const copy = { ...told(question), text: `Này bạn, ${question.text}` }
    expect(likeness(told(question), copy), slug).toBeGreaterThan(tooAlike)
  }
})

test('no two questions ask for the same fine of the same clause', () => {
  const asked = new Map<string, string[]>()
  for (const question of questions.filter(({ kind }) => kind === 'single')) {
    const [right = ''] = rightAnswer(question)
    if (!amountOf(right)) continue
    const places = question.legalBasis.map((basis) => JSON.stringify(basis)).sort()
    const key = [...places, ...[...figuresIn(right)].sort()].join(' ')
    asked.set(key, [...(asked.get(key) ?? []), question.slug])
  }
  expect(asked.size).toBeGreaterThan(50)
  expect([...asked.values()].filter(({ length }) => length > 1)).toEqual([])
})
