import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { atomically } from '../database/atomically'
import { isTransient } from '../database/is-transient'
import { tryInTurn } from '../database/repeat'
import { conflict } from '../http/request-error'
import { fingerprintOf, submissionId } from './submission-id'

type Once<Answer> = {
  req: PayloadRequest
  /** What is being submitted to, e.g. `feedback/submissions`. */
  route: string
  /** The client's idempotency key. */
  key: string
  /** The bytes submitted: the same key must come with the same ones. */
  content: string | Uint8Array
  /**
   * Asked once, before anything is stored and not for a submission stored before: whether the sender
   * may. What it gives back is called when storing failed. Throws RequestError.
   */
  admit?: () => Promise<() => Promise<void>>
  /**
   * Stores the submission within the request's transaction and gives the answer to remember. Called
   * again when the database asks to begin anew, or when its random `reference` was taken.
   */
  store: () => Promise<Answer>
}

const maxTries = 8

/**
 * Stores a submission exactly once. The answer and the submission become durable together; the same
 * key gets the first answer again, also when both arrive at the same moment.
 * @throws RequestError 409 when the key was used for something else.
 */
export async function storeOnce<Answer>(
  once: Once<Answer>,
): Promise<{ answer: Answer; isNew: boolean }> {
  const id = submissionId(once)
  const fingerprint = fingerprintOf(once.content)
  const { payload } = once.req
  // Nearly every submission is new: it is stored first, and an earlier one with this key found by
  // the failure, unless asking whether the sender may would cost a sender that repeats itself.
  const earlier = once.admit && (await findAnswer<Answer>(payload, id, fingerprint))
  if (earlier) return { answer: earlier, isNew: false }
  const takeBack = await once.admit?.()
  for (let tries = 1; ; tries += 1) {
    try {
      const answer = await tryInTurn(payload, tries, () => storeNew(once, id, fingerprint))
      return { answer, isNew: true }
    } catch (error) {
      // Another request with this key may have committed meanwhile; then its answer is ours.
      const winner = await findAnswer<Answer>(payload, id, fingerprint)
      if (winner) return { answer: winner, isNew: false }
      if (tries === maxTries || !(isTransient(error) || isReferenceTaken(error))) {
        await takeBack?.()
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tries * Math.random()))
    }
  }
}

async function storeNew<Answer>(once: Once<Answer>, id: string, fingerprint: string) {
  const { req, store } = once
  return atomically(req, async () => {
    const answer = await store()
    await req.payload.db.create({
      collection: 'submission-keys',
      data: { id, fingerprint, answer },
      req,
      returning: false,
    })
    return answer
  })
}

/** References are drawn at random: now and then one is drawn that exists, and the next one will do. */
function isReferenceTaken(error: unknown): boolean {
  return (
    error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'reference')
  )
}

async function findAnswer<Answer>(
  payload: Payload,
  id: string,
  fingerprint: string,
): Promise<Answer | undefined> {
  const record = await payload.db.findOne<{ id: string; fingerprint: string; answer: unknown }>({
    collection: 'submission-keys',
    where: { id: { equals: id } },
  })
  if (!record) return undefined
  if (record.fingerprint !== fingerprint) {
    throw conflict(
      'IDEMPOTENCY_KEY_REUSED',
      'Nội dung này đã được nhận trước đó với thông tin khác. Hãy tải lại trang rồi gửi lại.',
    )
  }
  return record.answer as Answer
}
