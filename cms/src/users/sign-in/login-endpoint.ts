import {
  generatePayloadCookie,
  headersWithCors,
  loginOperation,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
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
import { createOneAfterAnother } from '../../platform/one-after-another'
import { pretendToCheck } from '../passwords/hashing'
import { readForm } from './read-form'

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
/** Payload reads an account's sessions and writes them all: of two sign-ins at once one would be lost. */
const ofAccount = createOneAfterAnother()

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
      return answerWith(req, result)
    }),
}

type SignedIn = Awaited<ReturnType<typeof loginOperation>>

/** Undefined when there is no such account, or its password is another one. */
async function signIn(
  req: PayloadRequest,
  email: string,
  password: string,
): Promise<SignedIn | undefined> {
  const isKnown = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email } },
    select: { email: true },
    req,
  })
  if (!isKnown) {
    await pretendToCheck(password)
    return undefined
  }
  try {
    return await loginOperation({
      collection: req.payload.collections.users,
      data: { email, password },
      req,
    })
  } catch (error) {
    if ((error as { status?: number }).status === 401) return undefined
    throw error
  }
}

/** As Payload answers: the session's cookie, and the token for programs that keep it themselves. */
export function answerWith(
  req: PayloadRequest,
  { token, ...result }: { token?: string; user?: unknown; exp?: number },
): Response {
  const cookie = generatePayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: token!,
  })
  const headers = new Headers({ 'Set-Cookie': cookie as string, 'Cache-Control': 'no-store' })
  return Response.json(
    { message: 'Đã đăng nhập.', token, ...result },
    { headers: headersWithCors({ headers, req }) },
  )
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
