import type { Payload } from 'payload'
import { sha256 } from '../../platform/crypto/sha256'
import type { BoardStore } from '../../platform/database/ranking'
import { everyPage, records } from '../../platform/database/records'
import { isDisqualified, type Attempt } from '../attempts/attempt'
import { gradesOf } from '../attempts/grading'
import { maskName } from '@chung-tay/shared/quiz/attempts/nickname'
import { receiptOf } from '../attempts/receipt'
import { poolOf, type Contest, type LoadedPool } from '../contests/load-contest'
import { poolHash, poolLines } from '../contests/pool'
import { rulesText } from '../contests/rules-text'
import { boards, boardStore } from '../leaderboard/boards'
import type { BoardEntry } from '../leaderboard/entry'
import { excusedPositions } from '../attempts/excused'
import type { ResultsEntry, ResultsHead } from '@chung-tay/shared/quiz/results/contract'

const order = ['key', 'reachedAt', 'id'] as const

/** Entries of the board of a contest by rank; ranks are counted anew while they pass. */
export async function* rankedEntries(
  store: BoardStore<BoardEntry>,
  contest: string,
): AsyncGenerator<{ rank: number; entry: BoardEntry }> {
  let place = 0
  let last: { rank: number; key: number } | undefined
  const where = { board: boards.all(contest) }
  for await (const page of everyPage(store.entries, { where, order })) {
    for (const entry of page) {
      place += 1
      if (!last || last.key !== entry.key) last = { rank: place, key: entry.key }
      yield { rank: last.rank, entry }
    }
  }
}

/** Everything of a results file except its hash: what was committed to, then who reached what. */
export async function collectResults(payload: Payload, contest: Contest, publishedAt: string) {
  const pool = await poolOf(payload, contest)
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const store = await boardStore({ payload })
  const lines = poolLines(pool.questions)
  const places = new Map(lines.map((line, place) => [line.split(' ')[0]!, place]))
  const groups = new Map(pool.groups.map(({ id, name }) => [id, name]))
  const withdrawals = [...contest.withdrawn].sort((a, b) => (a.at < b.at ? -1 : 1))

  async function* entries(): AsyncGenerator<ResultsEntry> {
    for await (const { rank, entry } of rankedEntries(store, contest.id)) {
      const attempt = await attempts.get(entry.attempt)
      if (!attempt) throw new Error(`Entry ${entry.id} without its attempt`)
      const excused = excusedPositions({ attempt, contest, pool })
      yield {
        rank,
        name: entry.isNameShown ? entry.name : maskName(entry.name),
        group: groups.get(entry.group) ?? null,
        score: entry.score,
        seconds: entry.seconds,
        prediction: attempt.prediction ?? null,
        receipt: receiptOf(attempt.id),
        nonce: attempt.nonce,
        withdrawn: withdrawals.filter(({ at }) => Date.parse(at) <= attempt.startedAt).length,
        drawn: attempt.drawn.map((place) => places.get(pool.questions[place]!.id)!),
        right: gradesOf({ attempt, pool })
          .map((isRight, position) => (isRight || excused.has(position) ? '1' : '0'))
          .join(''),
      }
    }
  }

  let entrants = 0
  let perfect = 0
  for await (const { entry } of rankedEntries(store, contest.id)) {
    entrants += 1
    if (entry.score === contest.questionCount) perfect += 1
  }
  const head = headOf(contest, pool, {
    publishedAt,
    pool: lines,
    withdrawn: withdrawals.map(({ question }) => question),
    entrants,
    perfect,
    disqualified: await disqualifiedIn(payload, contest.id),
  })
  return { head, entries: entries() }
}

type Counted = Pick<
  ResultsHead,
  'publishedAt' | 'pool' | 'withdrawn' | 'entrants' | 'perfect' | 'disqualified'
>

function headOf(contest: Contest, { seed, questions }: LoadedPool, counted: Counted): ResultsHead {
  const rules = rulesText(contest)
  return {
    format: 'chung-tay-quiz-results/1',
    contest: contest.slug,
    title: contest.title,
    organiser: contest.organiser,
    startsAt: new Date(contest.startsAt).toISOString(),
    endsAt: new Date(contest.endsAt).toISOString(),
    announcedAt: contest.announcedAt ?? '',
    questions: contest.questionCount,
    rules,
    rulesHash: sha256(rules),
    seed,
    seedHash: contest.seedHash ?? '',
    banks: contest.banks,
    poolHash: contest.poolHash ?? poolHash(contest.banks, questions),
    ...counted,
  }
}

async function disqualifiedIn(payload: Payload, contest: string): Promise<number> {
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  let count = 0
  for await (const page of everyPage(attempts, { where: { contest }, order: ['entrant', 'id'] }))
    count += page.filter(isDisqualified).length
  return count
}
