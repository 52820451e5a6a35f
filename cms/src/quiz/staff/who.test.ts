import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { runsContests } from './who'

test('contests are run by administrators and editors', () => {
  const staff = (role: string) => ({ id: 'u', roles: [role] }) as PayloadRequest['user']
  const roles = ['admin', 'editor', 'coordinator', 'officer', 'tip-handler']
  expect(roles.filter((role) => runsContests(staff(role)))).toEqual(['admin', 'editor'])
  expect(runsContests(null)).toBe(false)
})
