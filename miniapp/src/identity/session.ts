import type { Session, SignedIn } from '@chung-tay/shared/identity/contract'
import { host } from '../platform/host'
import { callJson, SubmissionError } from '../platform/submissions'
import { NoAnswer } from '../platform/within'

/** In memory only: whoever opens the app anew is asked for by Zalo's token again. */
let signedIn: SignedIn | undefined

/** Zalo did not tell whose phone this is: the person's no, or nothing at all. */
export class NotConfirmed extends Error {
  override readonly name = 'NotConfirmed'
  /** Nothing at all: Zalo's SDK waits for that answer, and asks again only when the app is opened anew. */
  readonly isSilent: boolean

  constructor(why: unknown) {
    super('Zalo did not say whose phone this is')
    this.isSilent = why instanceof NoAnswer
  }
}

/** A token is exchanged this long before it ends. */
const marginMs = 60_000

/** What is under way: a token exchanged twice would end the session. */
let beginning: Promise<SignedIn> | undefined

/** The session of this phone: the one there is, renewed, or a new one that Zalo is asked about. @throws NotConfirmed, SubmissionError */
export async function ensureSession(): Promise<SignedIn> {
  if (signedIn && Date.parse(signedIn.until) - marginMs > Date.now()) return signedIn
  return (beginning ??= begin().finally(() => (beginning = undefined)))
}

async function begin(): Promise<SignedIn> {
  return (signedIn = (await renewed()) ?? (await signIn()))
}

async function renewed(): Promise<SignedIn | undefined> {
  if (!signedIn) return undefined
  const { key } = signedIn
  try {
    return { key, ...(await ask<Session>('refresh', signedIn)) }
  } catch (error) {
    if (error instanceof SubmissionError && error.status === 401) return undefined
    throw error
  }
}

async function signIn(): Promise<SignedIn> {
  const zaloAccessToken = await host.accountToken?.().catch((error: unknown) => {
    throw new NotConfirmed(error)
  })
  if (!zaloAccessToken) throw new NotConfirmed(undefined)
  return callJson<SignedIn>({
    method: 'POST',
    path: '/api/identity/sign-in',
    body: { zaloAccessToken },
  })
}

/** Ends the session, here at once and at the service when it can be reached. */
export function endSession(): void {
  const ended = signedIn
  signedIn = undefined
  if (ended) ask('sign-out', ended).catch(() => undefined)
}

/** Asks in the name of the session. A session that ended meanwhile is begun anew, once. @throws NotConfirmed, SubmissionError */
export async function asPerson<T>(work: (session: SignedIn) => Promise<T>): Promise<T> {
  try {
    return await work(await ensureSession())
  } catch (error) {
    if (!(error instanceof SubmissionError) || error.status !== 401) throw error
    signedIn = undefined
    return work(await ensureSession())
  }
}

export const bearer = ({ token }: Session) => ({ Authorization: `Bearer ${token}` })

const ask = <T>(what: 'refresh' | 'sign-out', session: SignedIn) =>
  callJson<T>({ method: 'POST', path: `/api/identity/${what}`, headers: bearer(session) })
