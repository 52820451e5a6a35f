import type { PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { addLine } from '../../platform/database/log-collection'
import type { AccountListener } from '../../platform/feature'
import { idOf } from '../../platform/related-id'
import type { AccountAction } from './vocabulary'

export type Account = Pick<User, 'id' | 'name' | 'email' | 'roles' | 'units'>

/**
 * Notes in the log what happens to an account, and tells the features that listen, all in the request's
 * transaction. `byName` says who did it where nobody is signed in.
 */
export async function noteAccount(
  req: PayloadRequest,
  action: AccountAction,
  account: Account,
  more: { detail?: string; byName?: string } = {},
): Promise<void> {
  await addLine(req, 'account-log', {
    action,
    account: account.id,
    accountName: account.name || account.email,
    ...more,
  })
  const { accountListeners = [] } = req.payload.config.custom as {
    accountListeners?: AccountListener[]
  }
  const change = {
    action,
    account: {
      id: account.id,
      name: account.name,
      roles: account.roles,
      units: (account.units ?? []).map((unit) => idOf(unit)),
    },
  }
  for (const listen of accountListeners) await listen(req, change)
}
