import { resetPasswordOperation, type Endpoint } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { atomically } from '../../platform/database/atomically'
import { answering, badFields, clientKey, countUse, RequestError } from '../../platform/http'
import { endKeysOf } from '../keys/keys'
import { noteAccount } from '../log/note-account'
import { passwordProblem } from '../passwords/password-problem'
import { hashOfToken } from './forgot-endpoint'
import { tellByMail } from './letters'
import { answerWith } from './login-endpoint'
import { readForm } from './read-form'

const perAddress = { points: 20, perSeconds: 3600 }

/**
 * `POST /api/users/reset-password` `{token, password}`, in place of Payload's: the token is the one of the
 * letter, the password must be good enough, keys end, and the log has a line.
 */
export const resetEndpoint: Endpoint = {
  method: 'post',
  path: '/users/reset-password',
  handler: (req) =>
    answering(async () => {
      await countUse('reset password', clientKey(req.headers), perAddress)
      const { token, password } = await readForm(req, 'token', 'password')
      const account = await req.payload.db.findOne<User>({
        collection: 'users',
        where: {
          and: [
            { resetPasswordToken: { equals: hashOfToken(token) } },
            { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
          ],
        },
        req,
      })
      if (!account || !token) throw expired()
      const problem = passwordProblem(password, account)
      if (problem) throw badFields({ password: problem }, problem)
      const result = await atomically(req, async () => {
        const done = await resetPasswordOperation({
          collection: req.payload.collections.users,
          data: { token: hashOfToken(token), password },
          req,
        }).catch((error: { status?: number }) => {
          throw error.status === 403 ? expired() : error
        })
        await noteAccount(req, 'password-reset-by-mail', account, {
          byName: 'Người mở thư đặt lại mật khẩu',
        })
        await endKeysOf(req, account, 'password')
        await tellByMail(req, account.email, 'password')
        return done
      })
      return answerWith(req, result)
    }),
}

function expired(): RequestError {
  return new RequestError({
    status: 403,
    code: 'LINK_EXPIRED',
    message:
      'Đường dẫn này đã dùng hoặc quá một giờ. Hãy bấm “Quên mật khẩu?” ở trang đăng nhập để nhận thư mới.',
  })
}
