import { sealing } from '../../platform/crypto/sealed'

/** What somebody leaves: all that one mailbox asked for, or letters about one case of a feature. */
export type Leaving = { what: 'mailbox' | 'feedback'; id: string }

const sealed = sealing('notice leave link')

/**
 * What a letter's link hands back so that one tap ends it, without login: it opens nothing else, holds for
 * as long as there is something to leave, and cannot be made without the service's secret.
 */
export const leaveToken = ({ what, id }: Leaving): string => sealed.seal(`${what} ${id}`)

/** @returns undefined for what was not made here */
export function openLeaveToken(token: string): Leaving | undefined {
  const [what, id] = (sealed.open(token) ?? '').split(' ')
  return (what === 'mailbox' || what === 'feedback') && id ? { what, id } : undefined
}
