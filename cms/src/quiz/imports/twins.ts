import type { PayloadRequest } from 'payload'
import { textKey } from '../questions/problems'

type Asked = { text?: string | null; situation?: string | null; drawing?: string | null }

/** What makes two questions the same: text and situation without accents and signs, and the drawing shown. */
export const twinKey = (question: Asked): string => `${textKey(question)} ${question.drawing ?? ''}`

type Known = { text: string; import: string | null }

/** Questions of the bank that are the same as one of these, by `twinKey`. */
export async function findTwins(
  req: PayloadRequest,
  questions: readonly Asked[],
): Promise<Map<string, Known>> {
  const keys = [...new Set(questions.map(textKey))]
  const known = new Map<string, Known>()
  for (let at = 0; at < keys.length; at += 100) {
    const { docs } = await req.payload.db.find<
      Asked & { id: string; text: string; textKey: string; import?: string | null }
    >({
      collection: 'quiz-questions',
      where: { textKey: { in: keys.slice(at, at + 100) } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const { textKey: key, drawing, text, import: from } of docs)
      known.set(`${key} ${drawing ?? ''}`, { text, import: from ? String(from) : null })
  }
  return known
}
