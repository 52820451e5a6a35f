import { queries } from '@chung-tay/shared/content/queries'
import { expect, test } from 'vitest'
import { administrator, stranger } from '../../platform/testing/api'

type Question = { id: string; kind: string; solution: string[]; explanation: string }

type Topic = { slug: string; summary: string; practiceCount: number }

/** Not those of other files, which are put straight into the database, past every rule and cache. */
const topics = async () =>
  ((await stranger().get(queries.quizTopics.path)).body.docs as Topic[]).filter(
    ({ summary }) => summary !== 'Kiểm thử',
  )
const questionsOf = async (slug: string) =>
  ((await stranger().get(queries.quizTopic(slug).path)).body.docs[0]?.practiceQuestions ??
    []) as Question[]

test('the list of topics tells how many questions there are, and holds none of them', async () => {
  const { body } = await stranger().get(queries.quizTopics.path)
  expect(body.docs.length).toBeGreaterThan(0)
  expect(JSON.stringify(body)).not.toMatch(/solution|explanation|practiceQuestions/)
  for (const { slug, practiceCount } of await topics())
    expect([slug, (await questionsOf(slug)).length]).toEqual([slug, practiceCount])
})

test('practice holds answers and law, and nothing that is for contests only', async () => {
  const admin = await administrator()
  const secret = await admin.get(
    '/api/quiz-questions?where[usableIn][equals]=contest&limit=300&depth=0',
  )
  const hidden = new Set((secret.body.docs as { id: string }[]).map(({ id }) => id))
  expect(hidden.size).toBeGreaterThan(0)
  const kinds = new Set<string>()
  for (const { slug } of await topics()) {
    for (const question of await questionsOf(slug)) {
      const { id, kind, solution, explanation } = question
      kinds.add(kind)
      expect(hidden.has(id)).toBe(false)
      expect(solution.length, JSON.stringify(question)).toBeGreaterThan(0)
      expect(explanation).not.toBe('')
    }
  }
  expect([...kinds].sort()).toEqual(['matching', 'multiple', 'ordering', 'single', 'true-false'])
})

test('a question that is kept for contests leaves practice at once', async () => {
  const admin = await administrator()
  const [topic] = await topics()
  const before = await questionsOf(topic!.slug)
  const { id } = before[0]!
  expect(
    (await admin.patch(`/api/quiz-questions/${id}?depth=0`, { usableIn: 'contest' })).status,
  ).toBe(200)
  const ids = (await questionsOf(topic!.slug)).map((question) => question.id)
  expect(ids).not.toContain(id)
  expect(ids).toHaveLength(before.length - 1)
  await admin.patch(`/api/quiz-questions/${id}?depth=0`, { usableIn: 'both' })
})
