import { randomBytes } from 'node:crypto'
import type { Endpoint, Payload } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { sha256 } from '../../platform/crypto/sha256'
import { env } from '../../platform/env'
import { answering, badFields, clientKey, countUse, RequestError } from '../../platform/http'
import { readForm } from './read-form'
import { sendResetLink } from './letters'

const perAddress = { points: 5, perSeconds: 3600 }
/** Letters to one account, whoever asks: beyond it none is sent, and nobody is told. */
const perAccount = { points: 5, perSeconds: 3600 }
const validMs = 3_600_000

/**
 * `POST /api/users/forgot-password` `{email}`, in place of Payload's: the answer comes before anything is
 * looked up, so it tells nobody which accounts exist, and no letter is sent while the database waits.
 */
export const forgotEndpoint: Endpoint = {
  method: 'post',
  path: '/users/forgot-password',
  handler: (req) =>
    answering(async () => {
      await countUse('forgot password', clientKey(req.headers), perAddress)
      const { email: written } = await readForm(req, 'email')
      const email = written.toLowerCase().trim()
      if (!/^\S+@\S+$/.test(email)) throw badFields({ email: 'Hãy nhập một địa chỉ email.' })
      // No failure of the service: it was set up without a mail server, and asking again changes nothing.
      if (!env.smtpUrl)
        throw new RequestError({
          status: 409,
          code: 'NO_MAIL',
          message:
            'Hệ thống này chưa gửi được thư. Hãy nhờ quản trị hệ thống đặt lại mật khẩu cho bạn.',
        })
      const { payload } = req
      // After the answer: neither its time nor its failures tell anything.
      setImmediate(() => {
        sendLink(payload, email).catch((error: unknown) => payload.logger.error(error))
      })
      return Response.json({
        message: 'Nếu email này có tài khoản, thư sẽ đến trong vài phút. Xem cả hộp thư rác.',
      })
    }),
}

/** Only a hash of the token is stored: whoever reads the database cannot set a password with it. */
export const hashOfToken = (token: string): string => sha256(token)

async function sendLink(payload: Payload, email: string): Promise<void> {
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (!account) return
  const isWithinLimit = await countUse('forgot password of', account.id, perAccount).then(
    () => true,
    () => false,
  )
  if (!isWithinLimit) return
  const token = randomBytes(32).toString('base64url')
  await payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: {
      resetPasswordToken: hashOfToken(token),
      resetPasswordExpiration: new Date(Date.now() + validMs).toISOString(),
    },
    returning: false,
  })
  await sendResetLink(payload, account.email, token)
}
