import type { PayloadRequest } from 'payload'
import { records } from '../../platform/database/records'
import { conflict, RequestError } from '../../platform/http'
import { finish } from './finish'
import { questionAt, questionEnd, type Playing } from '../attempts/playing'
import { showQuestion, toOwnIds } from '../attempts/shown-question'
import { isTimeUp } from './time-limits'
import type { Attempt, Step } from '../attempts/attempt'

const savesKept = 12

type Saving = { position: number; answer: string[] | null; isFinal: boolean }

/**
 * Takes an answer. Sent again it changes nothing; for another question than the open one, or after
 * the time, it is refused and what was saved before stands.
 * @throws RequestError 400, 409
 */
export async function saveAnswer(
  req: PayloadRequest,
  playing: Playing,
  { position, answer, isFinal }: Saving,
  now: number,
): Promise<Playing> {
  const { attempt } = playing
  await refuseClosed(req, playing, now)
  if (position < attempt.position) {
    const earlier = attempt.steps[position]?.answer ?? null
    if (JSON.stringify(earlier) === JSON.stringify(answer)) return playing
    throw conflict('ANSWER_LOCKED', 'Câu này bạn đã trả lời xong nên không sửa được nữa.')
  }
  if (position > attempt.position || position >= attempt.drawn.length)
    throw conflict('NOT_RELEASED', 'Câu này chưa mở. Hãy trả lời câu đang hiển thị.')
  const question = questionAt(playing, position)
  const shown = showQuestion(question, { seed: playing.pool.seed, nonce: attempt.nonce })
  if (answer && !toOwnIds(question, shown, answer))
    throw new RequestError({
      status: 400,
      code: 'NOT_AN_ANSWER',
      message: 'Câu trả lời không khớp với câu hỏi đang hiển thị. Hãy tải lại trang.',
    })
  const end = questionEnd(playing)
  const at = now - attempt.startedAt
  const step = attempt.steps[position]!
  if (end !== undefined && isTimeUp(end, now)) {
    await move(req, playing, { ...step, at, answer: step.saves.at(-1)?.[1] ?? null }, at)
    throw conflict('QUESTION_TIME_UP', 'Đã hết giờ của câu này. Mời bạn sang câu tiếp theo.')
  }
  if (isFinal) return move(req, playing, { ...step, at, answer }, at)
  const saves = answer ? [...step.saves, [at, answer] as [number, string[]]] : step.saves
  return store(req, playing, {
    steps: replaced(attempt.steps, position, { ...step, saves: saves.slice(-savesKept) }),
  })
}

/** Closes the step and releases the next question. */
function move(req: PayloadRequest, playing: Playing, step: Step, at: number): Promise<Playing> {
  const { steps, position, drawn } = playing.attempt
  const closed = replaced(steps, position, step)
  const isLast = position + 1 === drawn.length
  const next: Step = { released: at, at: null, answer: null, saves: [] }
  return store(req, playing, {
    position: position + 1,
    steps: isLast ? closed : [...closed, next],
  })
}

async function store(
  req: PayloadRequest,
  playing: Playing,
  change: Partial<Attempt>,
): Promise<Playing> {
  const { attempt } = playing
  const attempts = await records<Attempt>(req, 'quiz-attempts')
  const expected = { state: 'open' as const, position: attempt.position }
  if (!(await attempts.changeIf(attempt.id, expected, change)))
    throw conflict('CHANGED_MEANWHILE', 'Bài thi vừa thay đổi ở nơi khác. Hãy tải lại trang.')
  return { ...playing, attempt: { ...attempt, ...change } }
}

/** @throws RequestError 409 when the attempt is over; closes it first when its time has passed. */
async function refuseClosed(req: PayloadRequest, playing: Playing, now: number): Promise<void> {
  const { attempt } = playing
  if (attempt.state !== 'open')
    throw conflict('ATTEMPT_CLOSED', 'Bài thi này đã nộp nên không nhận thêm câu trả lời.')
  if (!isTimeUp(attempt.deadlineAt, now)) return
  await finish(req, playing, 'overdue', now)
  throw conflict('TIME_IS_UP', 'Đã hết giờ làm bài. Các câu bạn đã lưu được tính điểm.')
}

const replaced = (steps: Step[], position: number, step: Step) =>
  steps.map((each, place) => (place === position ? step : each))
