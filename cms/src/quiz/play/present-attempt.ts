import type { Payload } from 'payload'
import { countAll, rankOf } from '../../platform/database/ranking'
import { records } from '../../platform/database/records'
import { explanationOf } from '../questions'
import { boards, boardStore, entryId } from '../leaderboard/boards'
import { mayShowResults, resultsAt } from '@chung-tay/shared/quiz/contests/what-may-be-shown'
import { excusedPositions } from '../attempts/excused'
import { isDisqualified, answerOf, type Attempt } from '../attempts/attempt'
import type {
  AttemptView,
  ParticipationView,
  ResultView,
} from '@chung-tay/shared/quiz/play/contract'
import { certificateFrom, gradesOf } from '../attempts/grading'
import { questionAt, questionEnd, type Playing } from '../attempts/playing'
import { receiptOf } from '../attempts/receipt'
import { inWords, showQuestion, solutionInWords, toOwnIds } from '../attempts/shown-question'

const iso = (ms: number) => new Date(ms).toISOString()

/**
 * An attempt as its player sees it: the open question; once handed in, what was done; the result when
 * `mayShowResults` says so.
 */
export async function presentAttempt(
  payload: Payload,
  playing: Playing,
  now: number,
): Promise<AttemptView> {
  const { attempt, contest, pool } = playing
  const isPlaying = attempt.state === 'open' && attempt.position < attempt.drawn.length
  const end = questionEnd(playing)
  const step = attempt.steps[attempt.position]
  return {
    id: attempt.id,
    contest: contest.slug,
    title: contest.title,
    number: attempt.number,
    state: attempt.state,
    nickname: attempt.nickname,
    now: iso(now),
    startedAt: iso(attempt.startedAt),
    deadlineAt: iso(attempt.deadlineAt),
    position: attempt.position,
    total: attempt.drawn.length,
    questionEndsAt: isPlaying && end !== undefined ? iso(Math.min(end, attempt.deadlineAt)) : null,
    question: isPlaying
      ? showQuestion(questionAt(playing, attempt.position), {
          seed: pool.seed,
          nonce: attempt.nonce,
        }).view
      : null,
    saved: isPlaying && step ? answerOf(step) : null,
    done: attempt.state === 'open' ? null : await participationOf(payload, playing, now),
    result:
      attempt.state === 'open' || !mayShowResults(contest, now)
        ? null
        : await resultOf(payload, playing, now),
  }
}

async function participationOf(
  payload: Payload,
  { attempt, contest }: Playing,
  now: number,
): Promise<ParticipationView> {
  const { counts } = await boardStore({ payload })
  return {
    answered: attempt.steps.filter((step) => answerOf(step)?.length).length,
    total: attempt.drawn.length,
    seconds: attempt.seconds ?? 0,
    entrants: await countAll(counts, boards.all(contest.id)),
    resultsAt: iso(resultsAt(contest)),
    receipt: receiptOf(attempt.id),
    attemptsLeft: await attemptsLeft(payload, { attempt, contest }, now),
    disqualifiedReason: isDisqualified(attempt) ? attempt.disqualifiedReason : null,
  }
}

async function attemptsLeft(
  payload: Payload,
  { attempt, contest }: Pick<Playing, 'attempt' | 'contest'>,
  now: number,
): Promise<number> {
  if (now >= contest.endsAt) return 0
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const own = await attempts.find({ contest: contest.id, entrant: attempt.entrant })
  return Math.max(0, contest.attemptsAllowed - own.length)
}

async function resultOf(payload: Payload, playing: Playing, now: number): Promise<ResultView> {
  const { attempt, contest } = playing
  const { entries, counts } = await boardStore({ payload })
  const board = boards.all(contest.id)
  const entry = await entries.get(entryId(board, attempt.entrant))
  const of = await countAll(counts, board)
  const rank = entry ? await rankOf(counts, board, entry.key) : null
  const below = entry && rank ? of - (await rankOf(counts, board, entry.key + 1)) + 1 : 0
  const isOut = isDisqualified(attempt)
  return {
    score: attempt.score ?? 0,
    outOf: contest.questionCount,
    seconds: attempt.seconds ?? 0,
    isCounted: entry?.attempt === attempt.id,
    rank,
    of,
    shareBelow: rank === null ? null : of > 1 ? below / (of - 1) : null,
    certificate: isOut ? null : attempt.certificate,
    certificateFrom: isOut ? null : certificateFrom(contest),
    receipt: receiptOf(attempt.id),
    attemptsLeft: await attemptsLeft(payload, playing, now),
    disqualifiedReason: isOut ? attempt.disqualifiedReason : null,
    review: reviewOf(playing),
  }
}

function reviewOf(playing: Playing): NonNullable<ResultView['review']> {
  const { attempt, pool } = playing
  const grades = gradesOf(playing)
  const excused = excusedPositions(playing)
  return attempt.drawn.map((_, position) => {
    const question = questionAt(playing, position)
    const step = attempt.steps[position]
    const given = step && answerOf(step)
    const shown = showQuestion(question, { seed: pool.seed, nonce: attempt.nonce })
    return {
      text: question.question.text,
      situation: question.question.situation ?? null,
      answer: inWords(question, given ? (toOwnIds(question, shown, given) ?? null) : null),
      solution: solutionInWords(question),
      isCorrect: grades[position] === true,
      isWithdrawn: excused.has(position),
      ...explanationOf(question.question),
    }
  })
}
