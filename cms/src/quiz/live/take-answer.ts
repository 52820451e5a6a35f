import type { PayloadRequest } from 'payload'
import { conflict } from '../../platform/http'
import { unknownSession } from './control'
import { answerId, answerRecords, joined, parted, sessionRecords } from './session'
import { takesAnswer } from './steps'

type Given = {
  session: string
  place: number
  player: string
  answer: readonly string[]
  /** When the request had arrived: waiting for a turn to write costs nobody their answer. */
  arrivedAt: number
}

/**
 * Stores an answer: the first one of a phone to a question counts. The same again changes nothing.
 * @returns What counts.
 * @throws RequestError 404, 409
 */
export async function takeAnswer(
  req: PayloadRequest,
  { session: id, place, player, answer, arrivedAt }: Given,
): Promise<string[]> {
  const answers = await answerRecords(req)
  const own = answerId(player, place)
  const before = await answers.get(own)
  if (before) {
    if (before.answer === joined(answer)) return parted(before.answer)
    throw conflict('ANSWER_LOCKED', 'Bạn đã trả lời câu này rồi, câu trả lời đầu được tính.')
  }
  const session = await (await sessionRecords(req)).get(id)
  if (!session) throw unknownSession()
  if (!takesAnswer(session, place, arrivedAt))
    throw conflict('QUESTION_CLOSED', 'Câu này đã đóng. Hãy đợi câu tiếp theo.')
  await answers.insert({ id: own, session: id, place, player, answer: joined(answer) })
  return [...answer]
}
