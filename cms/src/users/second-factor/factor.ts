import type { PayloadRequest } from 'payload'
import { hasRole, type Role } from '../../platform/access/roles'
import { sealing } from '../../platform/crypto/sealed'
import { records, type Asker } from '../../platform/database/records'
import { env } from '../../platform/env'
import { removeCodes, renewCodes, takeRecoveryCode } from './recovery-codes'
import { stepOfCode } from './totp'
import type { Step } from './vocabulary'

/** `due`: to be set up at the next sign-in, whatever the role; somebody invited or whose phone is lost. */
export type Factor = {
  /** The account's. */
  id: string
  state: 'on' | 'due'
  /** Sealed together with the account, so that no row opens another's. */
  secret: string
  /** Step of the last code that was taken: neither it nor an earlier one is taken again. */
  lastStep: number
  since: number
}

const slug = 'second-factors'
const { seal, open } = sealing('second factor of staff')

/** How a secret is stored: with the account it is for. */
export const sealSecret = (account: string, secret: string) => seal(`${account}\n${secret}`)

/** Undefined when it was sealed for another account, or with another secret of the service. */
export function openSecret(account: string, sealed: string): string | undefined {
  const [owner, secret] = (open(sealed) ?? '').split('\n')
  return owner === account ? secret : undefined
}

/** Who governs, sees every unit's cases or reads tips. */
const needing: readonly Role[] = ['admin', 'coordinator', 'tip-handler']

export type WithRoles = { id: string; roles?: readonly Role[] | null }

/** Whether an account's roles ask for a second step. */
export const asksForIt = (account: WithRoles): boolean => hasRole(account as never, ...needing)

export async function factorOf(asker: Asker, account: string): Promise<Factor | undefined> {
  return (await records<Factor>(asker, slug)).get(account)
}

/** What an account has to do after its password; undefined when that is all. */
export async function stepOf(asker: Asker, account: WithRoles): Promise<Step | undefined> {
  const factor = await factorOf(asker, account.id)
  if (factor) return factor.state === 'on' ? 'code' : 'enrol'
  return env.secondFactor === 'required' && asksForIt(account) ? 'enrol' : undefined
}

/**
 * Turns the second step on with a secret that a code proved, in the transaction.
 * @returns The recovery codes, which nobody can show again.
 */
export async function turnOn(
  req: PayloadRequest,
  { account, secret, step }: { account: string; secret: string; step: number },
): Promise<string[]> {
  const store = await records<Factor>(req, slug)
  await store.remove(account)
  await store.insert({
    id: account,
    state: 'on',
    secret: sealSecret(account, secret),
    lastStep: step,
    since: Date.now(),
  })
  return renewCodes(req, account)
}

/** Has an account set its second step up anew at the next sign-in, in the transaction. */
export async function makeDue(req: PayloadRequest, account: string): Promise<void> {
  await turnOff(req, account)
  const store = await records<Factor>(req, slug)
  await store.insert({ id: account, state: 'due', secret: '', lastStep: 0, since: Date.now() })
}

/** In the transaction. */
export async function turnOff(req: PayloadRequest, account: string): Promise<void> {
  await (await records<Factor>(req, slug)).remove(account)
  await removeCodes(req, account)
}

export type Taken = 'taken' | 'wrong' | 'used'

/**
 * Takes a code of the app, once, also when two replicas are asked at the same moment: the step is
 * written only if nobody wrote one meanwhile. In the transaction.
 */
export async function takeCode(
  req: PayloadRequest,
  account: string,
  code: string,
  now = Date.now(),
): Promise<Taken> {
  const store = await records<Factor>(req, slug)
  const factor = await store.get(account)
  if (factor?.state !== 'on') return 'wrong'
  const secret = openSecret(account, factor.secret)
  const step = secret ? stepOfCode(secret, code, now) : undefined
  if (step === undefined) return 'wrong'
  const { secret: sealed, lastStep } = factor
  if (step <= lastStep) return 'used'
  const isFirst = await store.changeIf(account, { secret: sealed, lastStep }, { lastStep: step })
  return isFirst ? 'taken' : 'used'
}

/** The same of a recovery code. */
export async function takeRecovery(
  req: PayloadRequest,
  account: string,
  code: string,
): Promise<Taken> {
  const factor = await factorOf(req, account)
  const isTaken = factor?.state === 'on' && (await takeRecoveryCode(req, account, code, Date.now()))
  return isTaken ? 'taken' : 'wrong'
}
