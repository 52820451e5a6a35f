import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardRows } from '@chung-tay/shared/quiz/live/vocabulary'
import { resultOf } from '../result'
import type { LiveQuestion, Player } from '../session'
import { boardOf, standingsAfter, type Counted } from './standings'

const question = (solution: readonly string[]): LiveQuestion => ({
  id: 'q',
  shown: {
    kind: solution.length > 1 ? 'multiple' : 'single',
    text: 'Câu hỏi?',
    situation: null,
    picture: null,
    items: ['A', 'B', 'C', 'D'].map((id) => ({ id, text: id })),
    targets: null,
  },
  solution: [...solution],
  explanation: '',
  legalBasis: [],
})

const solutions = fc.constantFrom(['A'], ['C'], ['A', 'D'])
const answer = fc.constantFrom(undefined, 'A', 'B', 'C', 'A,D', 'D')
/** Up to thirty phones and six questions; a question may have been left out. */
const sessions = fc.integer({ min: 0, max: 30 }).chain((phones) =>
  fc.array(
    fc.record({
      solution: solutions,
      isSkipped: fc.boolean(),
      answers: fc.array(answer, { minLength: phones, maxLength: phones }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
)

type Asked = { solution: readonly string[]; isSkipped: boolean; answers: (string | undefined)[] }

function counted(list: readonly Asked[]): Counted {
  const phones = list[0]?.answers.length ?? 0
  const players: Player[] = Array.from({ length: phones }, (_, at) => ({
    id: `p${at}`,
    session: 's',
    name: `Máy ${at}`,
    joinedAt: at,
  }))
  const questions = list.map(({ solution }) => question(solution))
  const answers = list.map(
    ({ answers: own }) =>
      new Map(own.flatMap((each, at) => (each === undefined ? [] : [[`p${at}`, each] as const]))),
  )
  const results = list.map(({ isSkipped }, place) =>
    isSkipped ? null : resultOf(questions[place]!, answers[place]!.values()),
  )
  return { questions, results, players, answers }
}

test('everybody has the points of what they answered right, and the place these give', () => {
  let [ties, skipped] = [0, 0]
  fc.assert(
    fc.property(sessions, (list) => {
      const session = counted(list)
      const standings = standingsAfter(session, list.length)
      const expected = session.players.map((_, at) =>
        list.reduce((sum, { solution, isSkipped, answers }, place) => {
          const isRight = answers[at] === solution.join(',')
          return isSkipped || !isRight ? sum : sum + session.results[place]!.points
        }, 0),
      )
      session.players.forEach(({ id }, at) => {
        const own = expected[at]!
        const rank = 1 + expected.filter((points) => points > own).length
        expect(standings.get(id)).toMatchObject({ points: own, rank })
      })
      if (new Set(expected).size < expected.length) ties += 1
      if (list.some(({ isSkipped }) => isSkipped)) skipped += 1
    }),
  )
  expect(Math.min(ties, skipped)).toBeGreaterThan(20)
})

test('the board shows the best, and tells how many more share its last place', () => {
  let cut = 0
  fc.assert(
    fc.property(sessions, (list) => {
      const session = counted(list)
      const standings = standingsAfter(session, list.length)
      const before = standingsAfter(session, list.length - 1)
      const { rows, alsoLast } = boardOf(session.players, standings, before)
      expect(rows).toHaveLength(Math.min(boardRows, session.players.length))
      const all = [...standings.values()].map(({ points }) => points).sort((a, b) => b - a)
      expect(rows.map(({ points }) => points)).toEqual(all.slice(0, rows.length))
      const last = rows.at(-1)?.points
      expect(alsoLast).toBe(all.slice(rows.length).filter((points) => points === last).length)
      if (alsoLast > 0) cut += 1
      for (const { name, before: earlier } of rows) {
        const { id } = session.players.find((each) => each.name === name)!
        expect(earlier).toBe(before.get(id)!.rank)
      }
    }),
  )
  expect(cut).toBeGreaterThan(10)
})

test('what is counted of a question: who answered, who was right, how many chose what', () => {
  const result = resultOf(question(['A', 'D']), ['A,D', 'A', 'D', 'B,C', 'A,D'])
  expect(result).toEqual({
    answered: 5,
    right: 2,
    points: 16,
    counts: { A: 3, B: 1, C: 1, D: 3 },
  })
})
