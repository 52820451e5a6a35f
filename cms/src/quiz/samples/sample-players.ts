import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { sha256 } from '../../platform/crypto/sha256'
import { records } from '../../platform/database/records'
import { atomically } from '../../platform/database/atomically'
import type { Attempt, Step } from '../attempts/attempt'
import { gradesOf } from '../attempts/grading'
import { showQuestion } from '../attempts/shown-question'
import { settleEntrant } from '../leaderboard/settle'
import { solutionOf } from '../questions'
import { drawQuestions } from '../contests/draw'
import { contestById, poolOf, type Contest, type LoadedPool } from '../contests/load-contest'

/** How many of ten each answers rightly, and in how many seconds. Two of them share a rank. */
const plays = [
  [10, 214],
  [9, 188],
  [9, 188],
  [9, 301],
  [8, 172],
  [8, 260],
  [7, 145],
  [7, 333],
  [6, 198],
  [5, 240],
  [4, 120],
  [3, 410],
] as const

/** Fills the board of a made-up province's sample contest with made-up players, named as such. */
export async function addSamplePlayers(payload: Payload, contestId: string): Promise<void> {
  const contest = await contestById(payload, contestId)
  const pool = await poolOf(payload, contest)
  const req = await createLocalReq({}, payload)
  await atomically(req, async () => {
    const attempts = await records<Attempt>(req, 'quiz-attempts')
    for (const [number, play] of plays.entries()) {
      const attempt = played(contest, pool, number, play)
      await attempts.insert(attempt)
      await settleEntrant(req, contest, attempt.entrant)
    }
  })
}

/** Two places, so that each has enough people to be compared. */
const groupOf = ({ groups }: LoadedPool, number: number) =>
  groups[((number % 2) * 7) % groups.length]?.id ?? ''

function played(
  contest: Contest,
  pool: LoadedPool,
  number: number,
  [rightOfTen, seconds]: readonly [number, number],
): Attempt {
  const nonce = randomUUID()
  const { seed } = pool
  const places = new Map(pool.questions.map(({ id }, place) => [id, place]))
  const drawn = drawQuestions({ seed, nonce, banks: contest.banks, pool: pool.questions })
  const each = Math.floor((seconds * 1000) / drawn.length)
  const rightUntil = Math.round((rightOfTen / 10) * drawn.length)
  const steps = drawn.map((question, position): Step => {
    const { view, itemOf } = showQuestion(question, { seed, nonce })
    const solution = new Set(solutionOf(question.question))
    const isRight = position < rightUntil
    const chosen = view.items.filter(({ id }) => solution.has(itemOf.get(id)!) === isRight)
    // Kinds with one answer; the others these players leave out.
    const isOne = view.kind === 'single' || view.kind === 'true-false'
    return {
      released: each * position,
      at: each * (position + 1),
      answer: isOne && chosen[0] ? [chosen[0].id] : null,
      saves: [],
    }
  })
  const entrant = sha256(`sample player ${contest.id} ${number}`)
  const name = `Người chơi mẫu ${number + 1}`
  const attempt: Attempt = {
    id: randomUUID(),
    contest: contest.id,
    entrant,
    owner: entrant,
    slot: `${contest.id}:${entrant}:1`,
    number: 1,
    nonce,
    state: 'submitted',
    nickname: name,
    isNameShown: true,
    group: groupOf(pool, number),
    prediction: number * 3,
    startedAt: contest.startsAt,
    deadlineAt: contest.startsAt + contest.limitSeconds * 1000,
    endedAt: contest.startsAt + seconds * 1000,
    position: drawn.length,
    drawn: drawn.map(({ id }) => places.get(id)!),
    steps,
    score: 0,
    seconds,
    network: '',
    device: '',
    certificate: null,
    disqualifiedAt: null,
    disqualifiedReason: null,
    disqualifiedBy: null,
  }
  return { ...attempt, score: gradesOf({ attempt, pool }).filter(Boolean).length }
}
