import { randomInt, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { liveKinds } from '@chung-tay/shared/quiz/live/vocabulary'
import { badFields, RequestError } from '../../../platform/http'
import { explanationOf, playable, solutionOf } from '../../questions'
import { practiceWhere } from '../../questions/usable'
import { questionRecords, sessionRecords, type LiveQuestion } from '../session'

const codeTries = 20

/** Questions that may be asked in a hall now: what people may practise, and no running contest holds. */
export const askableWhere = (now: Date) => ({
  and: [practiceWhere(now), { kind: { in: [...liveKinds] } }],
})

type Opening = { title: string; seconds: number; questions: readonly string[]; byName: string }

/**
 * Opens a session under a code that no other has now. @returns its id.
 * @throws RequestError 400
 */
export async function openSession(
  req: PayloadRequest,
  { title, seconds, questions, byName }: Opening,
  now: number,
): Promise<string> {
  const wanted = [...new Set(questions)]
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: { and: [askableWhere(new Date(now)), { id: { in: wanted } }] },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const found = new Map(docs.map((each) => [each.id, each]))
  const missing = wanted.filter((id) => !found.has(id)).length
  if (missing > 0)
    throw badFields({
      questions: `${missing} câu đã chọn không hỏi được: chưa đăng, cần xem lại, hoặc đang có cuộc thi giữ kín. Hãy tải lại trang rồi chọn lại.`,
    })
  const id = randomUUID()
  await (
    await sessionRecords(req)
  ).insert({
    id,
    code: await freeCode(req),
    title,
    seconds,
    total: wanted.length,
    phase: 'lobby',
    place: -1,
    rev: 1,
    closesAt: null,
    leftMs: null,
    results: [],
    openedAt: now,
    changedAt: now,
    endedAt: null,
    clearedAt: null,
    byName,
  })
  const store = await questionRecords(req)
  for (const [place, each] of wanted.entries())
    await store.insert({
      id: `${id}:${place}`,
      session: id,
      place,
      content: liveQuestion(found.get(each)!),
    })
  return id
}

/** Six digits. @throws RequestError 503 when none is found */
async function freeCode(req: PayloadRequest): Promise<string> {
  const sessions = await sessionRecords(req)
  for (let tries = 0; tries < codeTries; tries += 1) {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    if ((await sessions.find({ code }, 1)).length === 0) return code
  }
  throw new RequestError({ status: 503 })
}

/**
 * A question as a hall is asked it: the same order for everybody, as they look at one screen, drawn by
 * lot; choices named by letters, which tell nothing.
 */
function liveQuestion(question: QuizQuestion): LiveQuestion {
  const { kind, text, situation, picture, items } = playable(question)
  const order = kind === 'true-false' ? items : shuffled(items)
  const letterOf = new Map(order.map(({ id }, at) => [id, String.fromCharCode(65 + at)]))
  const letter = (id: string) => letterOf.get(id)!
  return {
    id: question.id,
    shown: {
      kind,
      text,
      situation,
      picture,
      items: order.map(({ id, text: label }) => ({ id: letter(id), text: label })),
      targets: null,
    },
    solution: solutionOf(question).map(letter).sort(),
    ...explanationOf(question),
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
