/**
 * Pinned: people hold these codes for ninety days, the database holds their hashes. Made with the
 * secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { hashInvitation, invitationCode } from './invitations'

test('what ended invites with this code, and the database keeps this of it', () => {
  const about = '00000000-0000-4000-8000-000000000001'
  expect(invitationCode({ source: 'feedback', about })).toBe('6032261553993148')
  expect(invitationCode({ source: 'dossier', about })).toBe('7740291421682062')
  expect(hashInvitation('6032261553993148')).toBe('Wl1mMXE__yRxvN1gAQZUrVHD-RhRq5VMrgH5Gcmnbf0')
})
