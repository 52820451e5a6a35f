/**
 * Pinned: phones hold these secrets and people these codes for years, the database holds what was made of
 * them. Made with the secret of the test configuration.
 */
import { expect, test } from 'vitest'
import { invitationIdOf } from '../invitations/invitations'
import { openSecret } from './factor'
import { recoveryIdOf } from './recovery-codes'

const sealed =
  'illEuAVg4iCKQtUfWM0IOlvNnBmiX33Kn6i-dusdudjbxGOUJ874RmLrqfPtaXaAc_R2Ss-Id9yZ9s9Z6VJR4eOc4jPpJeg'

test('a secret that was sealed once is opened, for its account alone', () => {
  expect(openSecret('an-account', sealed)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(openSecret('another', sealed)).toBeUndefined()
  expect(openSecret('an-account', `${sealed.slice(0, -1)}A`)).toBeUndefined()
})

test('a recovery code and a link are found under what was stored of them', () => {
  expect(recoveryIdOf('an-account', 'ABCDE-FGHJK')).toBe(
    'oUjoGkHTmEdTTFSy9wWtJFUUXk0eq7d4vgA1eWRzqC8',
  )
  expect(recoveryIdOf('an-account', ' abcde fghjk ')).toBe(
    recoveryIdOf('an-account', 'ABCDE-FGHJK'),
  )
  expect(recoveryIdOf('another', 'ABCDE-FGHJK')).not.toBe(recoveryIdOf('an-account', 'ABCDE-FGHJK'))
  expect(invitationIdOf('a-token')).toBe('uIrpk1G3Q3VfQsKCFR2vE6lcvtq4LdHjpD09j5XXIOk')
})
