import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import { badFields, conflict } from '../../platform/http'
import { phaseOf } from '../contests/phase'
import { drawQuestions } from '../contests/draw'
import { poolOf, type Contest } from '../contests/load-contest'
import type { Attempt } from '../attempts/attempt'
import { finish } from './finish'
import type { Playing } from '../attempts/playing'
import { isTimeUp } from './time-limits'

export type Entrant = Pick<
  Attempt,
  | 'entrant'
  | 'owner'
  | 'nonce'
  | 'nickname'
  | 'isNameShown'
  | 'group'
  | 'prediction'
  | 'network'
  | 'device'
>

/**
 * Begins an attempt, or gives back the one that is open: nobody has two at once. The same nonce
 * (the client's idempotency key) always means the same attempt.
 * @throws RequestError 409
 */
export async function startAttempt(
  req: PayloadRequest,
  contest: Contest,
  entrant: Entrant,
  now: number,
): Promise<{ playing: Playing; isNew: boolean }> {
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const pool = await poolOf(req.payload, contest)
  const earlier = await attempts.find({ contest: contest.id, entrant: entrant.entrant })
  for (const attempt of earlier.filter(({ state }) => state === 'open')) {
    const playing = { attempt, contest, pool }
    if (isTimeUp(attempt.deadlineAt, now)) {
      await finish(req, playing, 'overdue', now)
      continue
    }
    // The same account on another device goes on there.
    if (attempt.owner !== entrant.owner)
      await attempts.changeIf(attempt.id, {}, { owner: entrant.owner })
    return { playing: { ...playing, attempt: { ...attempt, owner: entrant.owner } }, isNew: false }
  }
  const same = earlier.find(({ nonce }) => nonce === entrant.nonce)
  if (same) return { playing: { attempt: same, contest, pool }, isNew: false }
  refuseOutside(contest, now)
  if (earlier.length >= contest.attemptsAllowed)
    throw conflict(
      'NO_ATTEMPTS_LEFT',
      contest.attemptsAllowed === 1
        ? 'Bạn đã thi rồi. Cuộc thi này mỗi người thi một lượt.'
        : `Bạn đã dùng hết ${contest.attemptsAllowed} lượt thi.`,
    )
  if (entrant.group && !pool.groups.some(({ id }) => id === entrant.group))
    throw badFields({ group: 'Không có trong danh sách. Hãy chọn lại.' })
  const attempt = newAttempt(contest, pool, entrant, { number: earlier.length + 1, now })
  await attempts.insert(attempt)
  return { playing: { attempt, contest, pool }, isNew: true }
}

/** @throws RequestError 409 before the start, after the end, or when the contest was cancelled */
function refuseOutside(contest: Contest, now: number): void {
  const phase = phaseOf(contest, now)
  if (phase === 'upcoming') throw conflict('NOT_STARTED', 'Cuộc thi chưa bắt đầu.')
  if (phase === 'ended') throw conflict('CONTEST_ENDED', 'Cuộc thi đã kết thúc.')
  if (phase === 'cancelled') throw conflict('CONTEST_CANCELLED', 'Cuộc thi đã bị hủy.')
}

function newAttempt(
  contest: Contest,
  pool: Playing['pool'],
  entrant: Entrant,
  { number, now }: { number: number; now: number },
): Attempt {
  const withdrawn = new Set(
    contest.withdrawn.filter(({ at }) => Date.parse(at) <= now).map(({ question }) => question),
  )
  const places = new Map(pool.questions.map(({ id }, place) => [id, place]))
  const drawn = drawQuestions({
    seed: pool.seed,
    nonce: entrant.nonce,
    banks: contest.banks,
    pool: pool.questions,
    withdrawn,
  })
  return {
    ...entrant,
    id: randomUUID(),
    contest: contest.id,
    slot: `${contest.id}:${entrant.entrant}:${number}`,
    number,
    state: 'open',
    startedAt: now,
    deadlineAt: Math.min(now + contest.limitSeconds * 1000, contest.endsAt),
    endedAt: null,
    position: 0,
    drawn: drawn.map(({ id }) => places.get(id)!),
    steps: [{ released: 0, at: null, answer: null, saves: [] }],
    score: null,
    seconds: null,
    certificate: null,
    disqualifiedAt: null,
    disqualifiedReason: null,
    disqualifiedBy: null,
  }
}
