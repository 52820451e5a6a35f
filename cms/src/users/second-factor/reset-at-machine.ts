import type { Payload } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { noteAccount } from '../log/note-account'
import { endAllSessions } from '../sessions/open-sessions'
import { makeDue } from './factor'

/**
 * Has an account set up its second step anew, without one who is signed in: for the last administrator, whose
 * phone is lost and codes too. The account log says that it was done at the machine.
 * @throws Error when there is no such account
 */
export async function resetSecondFactor(payload: Payload, email: string): Promise<void> {
  const account = await payload.db.findOne<User>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (!account) throw new Error(`There is no account ${email}`)
  await inOwnTransaction(payload, async (req) => {
    await makeDue(req, account.id)
    await endAllSessions(req, account.id)
    await noteAccount(req, 'second-factor-reset', account, { byName: 'Người vận hành máy chủ' })
  })
}
