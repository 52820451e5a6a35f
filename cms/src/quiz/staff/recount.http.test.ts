import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { staffWith, type Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'
import type { Attempt } from '../attempts/attempt'
import type { Contest } from '../contests/load-contest'
import { newContest } from '../testing'

let payload: Payload
let editor: Api
let service: Awaited<ReturnType<typeof loadService>>

beforeAll(async () => {
  ;({ payload } = await localPayload())
  service = await loadService()
  editor = await staffWith(['editor'])
})

/** Code of the service, which reads its environment when it is loaded: after `localPayload` made them. */
async function loadService() {
  return {
    ...(await import('../../platform/database/ranking')),
    ...(await import('../../platform/database/records')),
    ...(await import('../../platform/database/atomically')),
    ...(await import('../contests/load-contest')),
    ...(await import('../leaderboard/boards')),
    ...(await import('../leaderboard/settle')),
  }
}

const people = 8
const perPerson = 3
const groups = ['truong-mot', 'truong-hai']
const step = fc.record({
  attempt: fc.nat(people * perPerson - 1),
  isOut: fc.boolean(),
  isWholePerson: fc.boolean(),
})

/** Finished attempts with many ties, on boards as playing would have put them there. */
async function finishedAttempts(contest: Contest, scores: number[]): Promise<Attempt[]> {
  const made = scores.map((score, at): Attempt => {
    const entrant = `người ${Math.floor(at / perPerson)}`
    const number = 1 + (at % perPerson)
    return {
      id: randomUUID(),
      contest: contest.id,
      entrant,
      owner: entrant,
      slot: `${contest.id}:${entrant}:${number}`,
      number,
      nonce: randomUUID(),
      state: 'submitted',
      nickname: entrant,
      isNameShown: true,
      group: groups[at % groups.length]!,
      prediction: null,
      startedAt: contest.startsAt,
      deadlineAt: contest.endsAt,
      endedAt: contest.startsAt + 1000 * at,
      position: 0,
      drawn: [],
      steps: [],
      score,
      seconds: 10 + (at % 2),
      network: '',
      device: '',
      certificate: null,
      disqualifiedAt: null,
      disqualifiedReason: null,
      disqualifiedBy: null,
    }
  })
  const { atomically, records, settleEntrant } = service
  const req = await createLocalReq({}, payload)
  await atomically(req, async () => {
    const attempts = await records<Attempt>(req, 'quiz-attempts')
    for (const attempt of made) await attempts.insert(attempt)
    for (const entrant of new Set(made.map((each) => each.entrant)))
      await settleEntrant(req, contest, entrant)
  })
  return made
}

/** The ranking worked out the naive way: per person the best that counts, sorted, equals sharing. */
function naiveRanks(contest: Contest, attempts: Attempt[], out: ReadonlySet<string>) {
  const { keyOf } = service
  const best = new Map<string, { attempt: string; key: number; at: number }>()
  for (const { id, entrant, score, seconds, endedAt } of attempts) {
    if (out.has(id)) continue
    const key = keyOf({ score: score!, seconds: seconds! }, contest)
    const other = best.get(entrant)
    if (!other || key < other.key || (key === other.key && endedAt! < other.at))
      best.set(entrant, { attempt: id, key, at: endedAt! })
  }
  const all = [...best.values()]
  return new Map(
    all.map(({ attempt, key }) => [attempt, 1 + all.filter((each) => each.key < key).length]),
  )
}

async function storedRanks(contest: Contest, board: string) {
  const { boardStore, countAll, rankOf } = service
  const { entries, counts } = await boardStore({ payload })
  const found = await entries.find({ board })
  const ranks = new Map<string, number>()
  for (const { attempt, key } of found) ranks.set(attempt, await rankOf(counts, board, key))
  return { ranks, total: await countAll(counts, board) }
}

test('after any disqualifications and undos every board equals a naive recount', async () => {
  const { id } = await newContest(payload, {
    startsInMs: 3_600_000,
    more: { attemptsAllowed: perPerson, groupKind: 'school', groupNames: 'Trường Một\nTrường Hai' },
  })
  const contest = await service.contestById(payload, id)
  const [scores] = fc.sample(
    fc.array(fc.nat(3), { minLength: people * perPerson, maxLength: people * perPerson }),
    { numRuns: 1, seed: 7 },
  )
  const attempts = await finishedAttempts(contest, scores!)
  const boards = [
    { board: id, of: attempts },
    ...groups.map((group) => ({
      board: `${id}/g/${group}`,
      of: attempts.filter((each) => each.group === group),
    })),
  ]
  const untouched = await storedRanks(contest, id)
  expect(untouched.ranks).toEqual(naiveRanks(contest, attempts, new Set()))
  const out = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const { attempt: at, isOut, isWholePerson } of steps) {
        const meant = attempts[at]!
        const concerned = isWholePerson
          ? attempts.filter(({ entrant }) => entrant === meant.entrant)
          : [meant]
        const changes = concerned.filter((each) => out.has(each.id) !== isOut)
        const { status } = await editor.post(
          `/api/quiz/staff/attempts/${meant.id}/${isOut ? 'disqualify' : 'restore'}`,
          { reason: 'Kiểm thử bảng xếp hạng.', isWholePerson },
        )
        expect(status).toBe(changes.length > 0 ? 200 : 409)
        for (const each of changes) {
          if (isOut) out.add(each.id)
          else out.delete(each.id)
        }
      }
      for (const { board, of } of boards) {
        const { ranks, total } = await storedRanks(contest, board)
        const naive = naiveRanks(contest, of, out)
        expect(ranks).toEqual(naive)
        expect(total).toBe(naive.size)
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
  for (const attempt of attempts.filter((each) => out.has(each.id)))
    await editor.post(`/api/quiz/staff/attempts/${attempt.id}/restore`, {
      reason: 'Kiểm thử bảng xếp hạng.',
    })
  expect(await storedRanks(contest, id)).toEqual(untouched)
})
