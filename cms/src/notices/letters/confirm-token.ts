import { hourMs } from '@chung-tay/shared/calendar'
import { sealing } from '../../platform/crypto/sealed'
import type { Wanted } from '../subscriptions/store'

/** A mailbox and what it is to be told of, once its owner says so. */
export type Choice = { email: string; wanted: Wanted[] }

const sealed = sealing('notice confirmation link')

/** A link that nobody followed by then does nothing any more. */
export const confirmHours = 48

/**
 * What the link of the confirmation letter hands back. All there is to remember stands in it, so that the
 * service keeps nothing of a mailbox whose owner has not said yes.
 */
export const confirmToken = ({ email, wanted }: Choice, now = Date.now()): string =>
  sealed.seal(JSON.stringify([email, now + confirmHours * hourMs, wanted.map(pairOf)]))

/** @returns undefined for what was not made here, or too long ago */
export function openConfirmToken(token: string, now = Date.now()): Choice | undefined {
  const opened = sealed.open(token)
  if (opened === undefined) return undefined
  const [email, until, pairs] = JSON.parse(opened) as [string, number, Pair[]]
  return until < now
    ? undefined
    : { email, wanted: pairs.map(([topic, about]) => ({ topic, about })) }
}

type Pair = [Wanted['topic'], string]
const pairOf = ({ topic, about }: Wanted): Pair => [topic, about]
