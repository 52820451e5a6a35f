import { machineCollection } from '../../platform/database/machine-collection'

/**
 * Links with which somebody new takes over the account that was made for them; the id is a keyed hash of the
 * link's token. Times are milliseconds since 1970, `usedAt` 0 while it is unused.
 */
export const AccountInvitations = machineCollection({
  slug: 'account-invitations',
  fields: [
    { name: 'account', type: 'text', index: true },
    { name: 'until', type: 'number' },
    { name: 'usedAt', type: 'number' },
  ],
})
