import type { PayloadRequest } from 'payload'

/**
 * Removes the questions of an import that nobody has saved, reviewed or published since; the others
 * stay and are counted. Drafts were never public, so no content version is announced.
 */
export async function removeQuestions(req: PayloadRequest, { id }: { id: string }) {
  const { untouched, touched } = await questionsOf(req, id)
  for (let at = 0; at < untouched.length; at += 100) {
    const ids = untouched.slice(at, at + 100)
    await req.payload.db.deleteVersions({
      collection: 'quiz-questions',
      where: { parent: { in: ids } },
      req,
    })
    await req.payload.db.deleteMany({
      collection: 'quiz-questions',
      where: { id: { in: ids } },
      req,
    })
  }
  return {
    answer: { removed: untouched.length, kept: touched.length },
    record: { created: touched.length },
  }
}

/** A question that was saved again has a second version; one that was published is no draft. */
async function questionsOf(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.db.find<{ id: string; _status?: string }>({
    collection: 'quiz-questions',
    where: { import: { equals: id } },
    pagination: false,
    limit: 0,
    select: { _status: true },
    req,
  })
  const untouched: string[] = []
  const touched: string[] = []
  for (const { id: question, _status } of docs) {
    const { totalDocs } = await req.payload.countVersions({
      collection: 'quiz-questions',
      where: { parent: { equals: question } },
      overrideAccess: true,
      req,
    })
    const isUntouched = _status !== 'published' && totalDocs <= 1
    ;(isUntouched ? untouched : touched).push(String(question))
  }
  return { untouched, touched }
}
