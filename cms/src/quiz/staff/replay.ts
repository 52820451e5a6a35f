import type { Payload } from 'payload'
import { records } from '../../platform/database/records'
import { isDisqualified, answerOf, type Attempt, type Step } from '../attempts/attempt'
import { gradesOf } from '../attempts/grading'
import { ownAttempt, questionAt, type Playing } from '../attempts/playing'
import { inWords, showQuestion, solutionInWords, toOwnIds } from '../attempts/shown-question'
import { refOf } from './analysis/signals'
import type { Replay, ReplayStep } from './contract'
import { logOfAttempt } from './staff-log'
import { receiptOf } from '../attempts/receipt'

/**
 * What happened in an attempt, step by step, with the right answers: for staff only.
 * @throws RequestError 404
 */
export async function replayOf(payload: Payload, id: string): Promise<Replay> {
  const playing = await ownAttempt({ payload }, id, () => true)
  const { attempt, contest, pool } = playing
  const attempts = await records<Attempt>({ payload }, 'quiz-attempts')
  const ofPerson = await attempts.find({ contest: contest.id, entrant: attempt.entrant })
  const grades = gradesOf(playing)
  return {
    id,
    contest: contest.id,
    code: receiptOf(id),
    nickname: attempt.nickname,
    group: pool.groups.find((group) => group.id === attempt.group)?.name ?? null,
    state: attempt.state,
    number: attempt.number,
    prediction: attempt.prediction ?? null,
    startedAt: attempt.startedAt,
    endedAt: attempt.endedAt ?? null,
    score: attempt.score ?? null,
    outOf: contest.questionCount,
    seconds: attempt.seconds ?? null,
    out: isDisqualified(attempt)
      ? { at: attempt.disqualifiedAt ?? 0, reason: attempt.disqualifiedReason ?? '' }
      : null,
    ofPerson: ofPerson.sort((a, b) => a.number - b.number).map(refOf),
    steps: attempt.steps.map((step, position) => ({
      ...stepInWords(playing, step, position),
      isCorrect: grades[position] === true,
    })),
    log: (await logOfAttempt({ payload }, id)).map(({ action, at, byName, reason }) => ({
      action,
      at,
      byName,
      reason,
    })),
  }
}

function stepInWords(
  playing: Playing,
  step: Step,
  position: number,
): Omit<ReplayStep, 'isCorrect'> {
  const { attempt, pool } = playing
  const question = questionAt(playing, position)
  const shown = showQuestion(question, { seed: pool.seed, nonce: attempt.nonce })
  const words = (answer: readonly string[] | null) =>
    inWords(question, (answer && toOwnIds(question, shown, answer)) ?? null)
  return {
    position,
    text: shown.view.text,
    situation: shown.view.situation,
    options: shown.view.items.map(({ text }) => text),
    targets: shown.view.targets?.map(({ text }) => text) ?? null,
    released: step.released,
    final: step.at,
    saves: step.saves.map(([at, answer]) => ({ at, answer: words(answer) })),
    answer: words(answerOf(step)),
    solution: solutionInWords(question),
  }
}
