import type { Payload } from 'payload'
import { countAll, rankOf } from '../../platform/database/ranking'
import { records } from '../../platform/database/records'
import { explanationOf } from '../questions'
import { boards, boardStore, entryId } from '../leaderboard/boards'
import { excusedPositions } from '../withdrawals/excused'
import { isDisqualified, answerOf, type Attempt } from './attempt'
import type { AttemptView, ResultView } from '@chung-tay/shared/quiz/attempts/contract'
import { gradesOf } from './finish'
import { questionAt, questionEnd, type Playing } from './playing'
import { receiptOf } from './receipt'
import { inWords, showQuestion, solutionInWords, toOwnIds } from './shown-question'

const iso = (ms: number) => new Date(ms).toISOString()

/** An attempt as its player sees it: the open question, or the result; never what is right before the end. */
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
    result: attempt.state === 'open' ? null : await resultOf(payload, playing, now),
  }
}

async function resultOf(payload: Payload, playing: Playing, now: number): Promise<ResultView> {
  const { attempt, contest } = playing
  const { entries, counts } = await boardStore({ payload })
  const board = boards.all(contest.id)
  const entry = await entries.get(entryId(board, attempt.entrant))
  const of = await countAll(counts, board)
  const rank = entry ? await rankOf(counts, board, entry.key) : null
  const below = entry && rank ? of - (await rankOf(counts, board, entry.key + 1)) + 1 : 0
  const all = await (
    await records<Attempt>({ payload }, 'quiz-attempts')
  ).find({ contest: contest.id, entrant: attempt.entrant })
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
    receipt: receiptOf(attempt.id),
    attemptsLeft: now < contest.endsAt ? Math.max(0, contest.attemptsAllowed - all.length) : 0,
    disqualifiedReason: isOut ? attempt.disqualifiedReason : null,
    review: now >= contest.endsAt ? reviewOf(playing) : null,
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
