import type { Endpoint, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import {
  answering,
  clientKey,
  countUse,
  createGrowingLock,
  giveBackUse,
  RequestError,
  tooMany,
  waitWords,
  type Limit,
} from '../../platform/http'
import { noteAccount } from '../log/note-account'
import type { StoredPassword } from '../passwords/hashing'
import { takeCode, takeRecovery, type Taken } from '../second-factor/factor'
import { codesLeft, looksLikeRecoveryCode } from '../second-factor/recovery-codes'
import { markOf, readTicket } from '../second-factor/tickets'
import type { Step } from '../second-factor/vocabulary'
import { answerWith, beginSession } from './begin-session'
import { tellByMail } from './letters'
import { readForm } from './read-form'

/** Wrong codes for one account from one address. */
const lock = createGrowingLock({
  free: 5,
  firstMs: 30_000,
  maxMs: 15 * 60_000,
  forgetAfterMs: 24 * 3_600_000,
})
/**
 * Wrong codes for one account, from wherever: three of a million are right at any moment, so 30 a day find
 * one in 30 years. Whoever gets here knows the password; the owner still comes in by a recovery code.
 */
export const wrongCodes: Limit = { points: 30, perSeconds: 24 * 3600 }

/**
 * `POST /api/users/second-step` `{ticket, code}`: the code of the app, or a recovery code, after the right
 * password. Only now a session begins.
 */
export const secondStepEndpoint: Endpoint = {
  method: 'post',
  path: '/users/second-step',
  handler: (req) =>
    answering(async () => {
      const { ticket, code } = await readForm(req, 'ticket', 'code')
      const account = await accountOfTicket(req, ticket, 'code')
      const passed = looksLikeRecoveryCode(code) ? 'recovery' : 'code'
      await proveCode(req, account, code)
      const left =
        passed === 'recovery' ? await codesLeft({ payload: req.payload }, account.id) : undefined
      const result = await beginSession(req, account, passed)
      if (!result) throw tooLate()
      return answerWith(req, result, left === undefined ? {} : { codesLeft: left })
    }),
}

const onceADay: Limit = { points: 1, perSeconds: 24 * 3600 }

type Account = User & StoredPassword

/**
 * The account whose password was right a moment ago, by the ticket that says so.
 * @throws RequestError 401 when it is too old, or the password changed meanwhile
 */
export async function accountOfTicket(
  req: PayloadRequest,
  text: string,
  step: Step,
): Promise<Account> {
  const ticket = readTicket(text)
  if (ticket?.step !== step) throw tooLate()
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: ticket.account } },
    req,
  })
  if (!account || markOf(account) !== ticket.mark) throw tooLate()
  return account
}

/**
 * Takes a code of the account's app, or a recovery code; each opens once.
 * @throws RequestError 400 when it does not, 429 after too many of them
 */
export async function proveCode(
  req: PayloadRequest,
  account: Account | User,
  typed: string,
): Promise<void> {
  const isRecovery = looksLikeRecoveryCode(typed)
  const code = typed.replace(/[\s-]/g, '')
  const key = `${clientKey(req.headers)} ${account.id}`
  const wait = lock.waitMs(key)
  if (wait > 0) throw tooMany(wait, `Mã sai nhiều lần. Hãy thử lại sau ${waitWords(wait)}.`)
  lock.countTry(key)
  if (!isRecovery)
    await countUse('wrong codes', account.id, wrongCodes).catch(async () => {
      await tellOfGuessing(req, account)
      throw tooMany(
        3_600_000,
        'Tài khoản này bị nhập sai mã quá nhiều lần trong ngày: có thể người khác đã biết mật khẩu của bạn. Hãy đăng nhập bằng một mã dự phòng rồi đổi mật khẩu, hoặc báo quản trị hệ thống.',
      )
    })
  const taken = await inOwnTransaction(req.payload, async (own) => {
    const done = isRecovery
      ? await takeRecovery(own, account.id, code)
      : await takeCode(own, account.id, code)
    if (isRecovery && done === 'taken')
      await noteAccount(own, 'recovery-code-used', account, { byName: account.name })
    return done
  })
  if (taken !== 'taken') throw notTaken(taken)
  if (!isRecovery) await giveBackUse('wrong codes', account.id, wrongCodes)
  lock.forget(key)
}

/** Whoever gets this far knows the password: the owner learns of it by mail, and the log has a line, once a day. */
async function tellOfGuessing({ payload }: PayloadRequest, account: User): Promise<void> {
  const isFirst = await countUse('told of wrong codes', account.id, onceADay).then(
    () => true,
    () => false,
  )
  if (!isFirst) return
  await inOwnTransaction(payload, async (req) => {
    await noteAccount(req, 'codes-guessed', account)
    await tellByMail(req, account.email, 'codes-guessed')
  })
}

function notTaken(taken: Exclude<Taken, 'taken'>): RequestError {
  return new RequestError({
    status: 400,
    code: taken === 'used' ? 'CODE_USED' : 'WRONG_CODE',
    message:
      taken === 'used'
        ? 'Mã này đã dùng rồi. Hãy chờ ứng dụng hiện mã mới (tối đa 30 giây).'
        : 'Mã chưa đúng. Kiểm tra đúng tài khoản trong ứng dụng, và giờ của điện thoại (nên để tự động).',
  })
}

export function tooLate(): RequestError {
  return new RequestError({
    status: 401,
    code: 'SIGN_IN_AGAIN',
    message: 'Đã quá 10 phút kể từ khi nhập mật khẩu. Hãy đăng nhập lại từ đầu.',
  })
}
