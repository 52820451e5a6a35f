import { loginOperation, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import {
  answering,
  badFields,
  clientKey,
  countTowardsBrake,
  createFairTurns,
  createGrowingLock,
  RequestError,
  tooMany,
  waitForTurn,
  waitWords,
  type Brake,
} from '../../platform/http'
import { isPasswordOf, pretendToCheck, type StoredPassword } from '../passwords/hashing'
import { stepOf } from '../second-factor/factor'
import type { StepNeeded } from '../second-factor/vocabulary'
import { answerWith, noteSignedIn, ofAccount, type SignedIn } from './begin-session'
import { readForm } from './read-form'
import { stepNeeded } from './step-needed'

/** Tries at one account from one address. A stranger elsewhere counts for themselves. */
const lock = createGrowingLock({
  free: 5,
  firstMs: 30_000,
  maxMs: 15 * 60_000,
  forgetAfterMs: 24 * 3_600_000,
})
/** Wrong tries from one address, at whatever account: many accounts with one common password. */
const addressBrake: Brake = { points: 300, perSeconds: 3600, free: 20, firstMs: 250, maxMs: 4000 }
/** Wrong tries at one account, from wherever: slows everybody a little, and never refuses. */
const accountBrake: Brake = { ...addressBrake, points: 1_000_000 }
/**
 * Checking a password is made to cost a fifth of a second of a processor, in the four threads that read
 * files, too. Two at once leave the others to everybody else.
 */
const inTurn = createFairTurns({ atOnce: 2, waitingOfOne: 20 })

/**
 * `POST /api/users/login`, in place of Payload's: the answer, and the work for it, are the same whether
 * the account exists or the password is wrong, and wrong tries lock only whoever makes them.
 */
export const loginEndpoint: Endpoint = {
  method: 'post',
  path: '/users/login',
  handler: (req) =>
    answering(async () => {
      const { email: written, password } = await readForm(req, 'email', 'password')
      const email = written.toLowerCase().trim()
      if (!email || !password.trim()) {
        const needed = 'Hãy điền vào ô này.'
        throw badFields({
          ...(email ? {} : { email: needed }),
          ...(password.trim() ? {} : { password: needed }),
        })
      }
      const address = clientKey(req.headers)
      const key = `${address} ${email}`
      const wait = lock.waitMs(key)
      if (wait > 0) throw locked(wait)
      lock.countTry(key)
      await waitForTurn('sign-in address', address, addressBrake)
      await waitForTurn('sign-in account', email, accountBrake)
      const result = await inTurn(address, () =>
        ofAccount(email, () => signIn(req, email, password)),
      )
      if (!result) {
        await countTowardsBrake('sign-in address', address, addressBrake)
        await countTowardsBrake('sign-in account', email, accountBrake)
        throw wrong()
      }
      lock.forget(key)
      return 'step' in result
        ? Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
        : answerWith(req, result)
    }),
}

/**
 * Undefined when there is no such account, or its password is another one. Where a second step is to come,
 * the right password begins no session.
 */
async function signIn(
  req: PayloadRequest,
  email: string,
  password: string,
): Promise<SignedIn | StepNeeded | undefined> {
  const account = await req.payload.db.findOne<User & StoredPassword>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (!account) {
    await stepOf(req, { id: email })
    await pretendToCheck(password)
    return undefined
  }
  const step = await stepOf(req, account)
  if (step) return (await isPasswordOf(account, password)) ? stepNeeded(account, step) : undefined
  try {
    const result = await loginOperation({
      collection: req.payload.collections.users,
      data: { email, password },
      req,
    })
    await noteSignedIn(req, result)
    return result
  } catch (error) {
    if ((error as { status?: number }).status === 401) return undefined
    throw error
  }
}

function wrong(): RequestError {
  return new RequestError({
    status: 401,
    code: 'WRONG_CREDENTIALS',
    message: 'Email hoặc mật khẩu chưa đúng. Kiểm tra lại (cả phím Caps Lock, bộ gõ tiếng Việt).',
  })
}

function locked(waitMs: number): RequestError {
  return tooMany(
    waitMs,
    `Bạn nhập sai nhiều lần. Hãy thử lại sau ${waitWords(waitMs)}, hoặc bấm “Quên mật khẩu?”.`,
  )
}
