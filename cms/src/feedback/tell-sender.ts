import type { NoticeChannel } from '@chung-tay/shared/notices/vocabulary'
import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import {
  announce,
  dropWaiting,
  forgetTopic,
  isToldByLetter,
  leaveToken,
  putInOutbox,
  wantedAmong,
  type Outgoing,
} from '../notices'
import { keyedHash } from '../platform/crypto/keyed-hash'
import { env } from '../platform/env'
import { international } from '../platform/zalo/send-template'
import { caseByCode } from './find-case'
import type { ActionName } from './staff/action-schema'

const sentences: Partial<Record<ActionName, string>> = {
  accept: 'đã được nhận xử lý',
  assign: 'đã được giao cho đơn vị xử lý',
  forward: 'đã được chuyển đến cơ quan có thẩm quyền',
  ask: 'cần bạn cho biết thêm',
  answer: 'đã có trả lời',
  close: 'đã kết thúc',
  reopen: 'đã được mở lại',
}

/** Whether the senders of merged cases read of it too. */
export const isShared = (action: ActionName): boolean =>
  ['forward', 'answer', 'close', 'reopen'].includes(action)

/**
 * Puts into the outbox that something happened, by e-mail or Zalo, when the sender asked for it and the
 * service has the keys; in the request's transaction. The notice holds neither the text nor the code.
 * @param eventId Of the line in the case's history: each is told once of each case that it is about.
 */
export async function tellSender(
  req: PayloadRequest,
  found: FeedbackCase,
  action: ActionName,
  eventId: string,
): Promise<void> {
  const words = sentences[action]
  if (!words) return
  const event = `feedback event ${eventId} ${found.id}`
  const about = aboutOf(found.id)
  // The mailbox that confirmed letters about the case gets that letter alone.
  const hasLetter = found.email
    ? await isToldByLetter(req, found.email, { topic: 'feedback', about })
    : false
  const notices = noticesTo(found, words, event)
  await putInOutbox(
    req,
    notices.filter(({ channel }) => !(hasLetter && channel === 'email')),
  )
  if (!(await wantedAmong(req, 'feedback', [about])).has(about)) return
  const title = `Phản ánh ${found.reference} ${words}`
  await announce(req, { ...aboutCase(found.reference, title), words, event, abouts: [about] })
}

/** What notices know a case by: who has the database alone cannot tell which browser waits for which case. */
const aboutOf = keyedHash('notice about a case')

/** The case of a tracking code, as notices know it. @throws RequestError 400, 404 */
export const proveCase = async (req: PayloadRequest, code: string): Promise<string> =>
  aboutOf((await caseByCode(req, code)).id)

function noticesTo(found: FeedbackCase, words: string, event: string): Outgoing[] {
  const { id, reference, email, phone, notifyByEmail, notifyByZalo } = found
  const notice = { ...aboutCase(reference, `Phản ánh ${reference} ${words}`), words, event }
  return [
    ...(env.smtpUrl && notifyByEmail && email
      ? [{ ...notice, channel: 'email' as const, address: email, leave: leaveLink(id) }]
      : []),
    ...(env.zalo && notifyByZalo && phone
      ? [{ ...notice, channel: 'zalo' as const, address: international(phone) }]
      : []),
  ]
}

/** What the link of a letter about a case hands back, to get none of it any more. */
export const leaveLink = (id: string) => leaveToken({ what: 'feedback', id })

/** The sender wants no more letters about a case. */
export const endLetters = (req: PayloadRequest, id: string) =>
  endNotices(req, id, { notifyByEmail: false }, ['email'])

/** The sender is told of a case neither by letter nor by Zalo any more, in the transaction of `req`. */
export const endAllNotices = (req: PayloadRequest, id: string) =>
  endNotices(req, id, { notifyByEmail: false, notifyByZalo: false }, ['email', 'zalo'])

/** What waits is taken back. */
async function endNotices(
  req: PayloadRequest,
  id: string,
  data: Partial<FeedbackCase>,
  channels: readonly NoticeChannel[],
): Promise<void> {
  const found = await req.payload.db.findOne<FeedbackCase>({
    collection: 'feedback-cases',
    where: { id: { equals: id } },
    req,
  })
  if (!found) return
  await req.payload.update({
    collection: 'feedback-cases',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { reference, email } = found
  if (email) await forgetTopic(req, email, { topic: 'feedback', about: aboutOf(id) })
  for (const channel of channels) await dropWaiting(req, { topic: 'feedback', channel, reference })
}

/** A notice that leads to the tracking page. */
export const aboutCase = (reference: string, title: string) => ({
  topic: 'feedback' as const,
  reference,
  title,
  body: 'Mở trang theo dõi và nhập mã theo dõi của bạn để xem.',
  path: '/phan-anh/theo-doi',
})
