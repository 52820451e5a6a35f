import { expect, test } from 'vitest'
import { pickFromTopic, pickWeak, roundSize } from './pick-questions'
import { progressAfter, question } from './testing'

const start = '2026-11-01T05:00:00Z'
const later = '2026-11-24T05:00:00Z'
const now = new Date('2026-11-24T06:00:00Z')
const right = (id: string, topic: string, at: string) => ({ id, topic, isRight: true, at })
const wrong = (id: string, topic: string, at: string) => ({ id, topic, isRight: false, at })
const ids = (questions: { id: string }[]) => questions.map(({ id }) => id)

test('a round of a topic: due, missed, never asked from easy to hard, then known', () => {
  const topic = {
    slug: 't',
    questions: [
      question('known'),
      question('hard', { difficulty: 'hard' }),
      question('easy', { difficulty: 'easy' }),
      question('missed'),
      question('due'),
    ],
  }
  const progress = progressAfter([
    right('due', 't', start),
    wrong('missed', 't', later),
    right('known', 't', later),
  ])
  expect(ids(pickFromTopic(topic, progress, now))).toEqual([
    'due',
    'missed',
    'easy',
    'hard',
    'known',
  ])
})

test('a round is never longer than a round, and goes on where the last one ended', () => {
  const questions = Array.from({ length: 25 }, (_, at) => question(`q${at}`))
  const topic = { slug: 't', questions }
  const first = pickFromTopic(topic, progressAfter([]), now)
  expect(first).toHaveLength(roundSize)
  const progress = progressAfter(ids(first).map((id) => right(id, 't', later)))
  const second = pickFromTopic(topic, progress, now)
  expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([])
})

test('what is weak: due first, the weakest topic first among them, then missed, then its rest', () => {
  const good = { slug: 'good', questions: [question('g1'), question('g2'), question('g3')] }
  const weak = { slug: 'weak', questions: [question('w1'), question('w2'), question('w3')] }
  const untouched = { slug: 'untouched', questions: [question('u1')] }
  const progress = progressAfter([
    right('g1', 'good', start),
    right('g2', 'good', later),
    wrong('w1', 'weak', start),
    wrong('w2', 'weak', later),
  ])
  const picked = pickWeak([good, untouched, weak], progress, now)
  expect(ids(picked)).toEqual(['w1', 'g1', 'w2', 'w3', 'g3', 'g2'])
  expect(picked.map(({ topic }) => topic).slice(0, 2)).toEqual(['weak', 'good'])
})

test('without any practice nothing is weak', () => {
  const topic = { slug: 't', questions: [question('q')] }
  expect(pickWeak([topic], progressAfter([]), now)).toEqual([])
})
