import {
  confirmedSchema,
  leaveAnswerSchema,
  letterAskedSchema,
  letterChoiceSchema,
  letterLinkSchema,
} from '@chung-tay/shared/notices/contract'
import { noticeTopics } from '@chung-tay/shared/notices/vocabulary'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { env } from '../../platform/env'
import {
  badFields,
  clientKey,
  conflict,
  countUse,
  notFound,
  publicEndpoint,
  readText,
} from '../../platform/http'
import { putInOutbox } from '../outbox/put'
import { privateTopics } from '../private-topics'
import { addToMailbox, forget, mailboxId, type Wanted } from '../subscriptions/store'
import { wantedOf } from '../subscriptions/wanted'
import { confirmHours, confirmToken, openConfirmToken } from './confirm-token'
import { openLeaveToken, type Leaving } from './leave-token'

/** Nobody fills a stranger's mailbox with letters that ask. */
const perMailbox = { points: 3, perSeconds: 86_400 }
const perNeighbourhood = { points: 300, perSeconds: 86_400 }
const noSuchLink = 'Đường dẫn này không đúng. Hãy bấm lại đường dẫn trong thư.'

/**
 * `POST /api/notices/email`: a letter asks the mailbox whether it wants to be told. Nothing else is kept of it,
 * and the answer is the same whether it is told of something already.
 */
const askEndpoint = publicEndpoint({
  path: '/notices/email',
  method: 'post',
  summary: 'Ask to be told by letter; the mailbox has to confirm',
  body: letterChoiceSchema,
  answers: { 200: { schema: letterAskedSchema, description: 'A letter asks for confirmation' } },
  refusals: [409],
  limit: { points: 20, perSeconds: 600 },
  needsProof: true,
  countsProven: true,
  answer: async ({ req, body }) => {
    if (!env.smtpUrl) throw conflict('NO_MAIL', 'Ở đây chưa gửi được thư.')
    const wanted = await wantedOf(req, body)
    if (wanted.length === 0) throw badFields({}, 'Chọn ít nhất một loại tin.')
    await countUse('confirmation letter', mailboxId(oneSpelling(body.email)), perMailbox)
    await countUse('letters asked for', clientKey(req.headers, 'neighbourhood'), perNeighbourhood)
    await inOwnTransaction(req.payload, (own) => askToConfirm(own, body.email, wanted))
    return { asked: true }
  },
})

/** One mailbox may have many addresses: with `+…` behind its name, at Gmail also with dots in it. */
export function oneSpelling(email: string): string {
  const [name = '', host = ''] = email.toLowerCase().split('@')
  const plain = name.replace(/\+.*$/, '')
  return `${/^(gmail|googlemail)\.com$/.test(host) ? plain.replaceAll('.', '') : plain}@${host}`
}

/** Asked for at this moment, so it goes out at night too. */
function askToConfirm(req: PayloadRequest, email: string, wanted: Wanted[]): Promise<void> {
  const topics = noticeTopics.filter(({ value }) => wanted.some(({ topic }) => topic === value))
  const names = topics.map(({ label }) => label.toLowerCase()).join(', ')
  const leave = confirmToken({ email, wanted })
  return putInOutbox(req, [
    {
      topic: 'consent',
      channel: 'email',
      address: email,
      reference: '',
      title: 'Xác nhận nhận tin qua thư',
      body: `Có người xin nhận tin tại hộp thư này: ${names}. Nếu là bạn, mở đường dẫn dưới và bấm Xác nhận trong ${confirmHours} giờ. Nếu không phải bạn, hãy bỏ qua: sẽ không có thư nào khác.`,
      path: '/thong-bao/xac-nhan',
      leave,
      isUrgent: true,
      event: `confirm ${leave}`,
    },
  ])
}

/** `POST /api/notices/email/confirm`: from now on the mailbox is told of what its letter named too. */
const confirmEndpoint = publicEndpoint({
  path: '/notices/email/confirm',
  method: 'post',
  summary: 'Confirm a mailbox by the link of its letter',
  body: letterLinkSchema,
  answers: { 200: { schema: confirmedSchema, description: 'Kept' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, body }) => {
    const choice = openConfirmToken(body.token)
    if (!choice)
      throw notFound('Đường dẫn này không đúng hoặc đã quá 48 giờ. Hãy xin lại ở trang Thông báo.')
    const { email, wanted } = choice
    await inOwnTransaction(req.payload, (own) => addToMailbox(own, email, wanted))
    return { topics: wanted.length }
  },
})

const linkSchema = z.object({ t: z.string().max(4000).describe('What stood in the link') })

/**
 * `POST /api/notices/leave?t=…`: ends the letters, at once and without login: by a tap on our page, or by a
 * mail program, which posts `List-Unsubscribe=One-Click` (RFC 8058, 3.2). Whoever left already has left.
 */
const leaveEndpoint = publicEndpoint({
  path: '/notices/leave',
  method: 'post',
  summary: 'End letters by the link of one (RFC 8058)',
  query: linkSchema,
  answers: { 200: { schema: leaveAnswerSchema, description: 'No more letters' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ req, query }) => {
    await readText(req)
    const leaving = openLeaveToken(query.t)
    if (!leaving) throw notFound(noSuchLink)
    await inOwnTransaction(req.payload, (own) => leave(own, leaving))
    return { left: true }
  },
})

async function leave(req: PayloadRequest, { what, id }: Leaving): Promise<void> {
  if (what === 'mailbox') return forget(req, id)
  await privateTopics(req.payload)[what]?.leave(req, id)
}

/** `GET /api/notices/leave?t=…`: programs that cannot post open it: it shows the page and ends nothing. */
const leavePageEndpoint = publicEndpoint({
  path: '/notices/leave',
  method: 'get',
  summary: 'The page on which letters are ended',
  query: linkSchema,
  answers: { 303: { description: 'To the page' } },
  limit: { points: 300, perSeconds: 600 },
  answer: async ({ query }) => {
    const page = `${env.publicUrl}/thong-bao/thoi-nhan#${encodeURIComponent(query.t)}`
    return new Response(null, {
      status: 303,
      headers: { Location: page, 'Cache-Control': 'no-store' },
    })
  },
})

export const letterEndpoints = [askEndpoint, confirmEndpoint, leaveEndpoint, leavePageEndpoint]
