import type { PayloadRequest } from 'payload'
import { hasRole, unitIdsOf } from '../../platform/access/roles'

type User = PayloadRequest['user']

/** Whether somebody may read tips at all (those of their units). */
export function handlesTips(user: User): boolean {
  return hasRole(user, 'tip-handler') && unitIdsOf(user).length > 0
}

/** Whether somebody sees the keys and the log: handlers, and administrators who read no tip. */
export function seesTipKeys(user: User): boolean {
  return hasRole(user, 'admin', 'tip-handler')
}

export function isUnitOf(user: User, unit: string | null | undefined): boolean {
  return typeof unit === 'string' && unitIdsOf(user).includes(unit)
}

type Key = { role: 'handler' | 'recovery'; unit?: string | null; holder: string }

/**
 * Who may say that a key is the one its holder made: anybody else who is an administrator, a handler
 * of the same unit, or for the recovery key any handler. Never the holder.
 */
export function mayConfirmKey(user: User, key: Key): boolean {
  if (!user || user.id === key.holder) return false
  if (hasRole(user, 'admin')) return true
  return handlesTips(user) && (key.role === 'recovery' || isUnitOf(user, key.unit))
}

/** Who may take a key out of use: its holder too, since that is never too careful. */
export function mayRevokeKey(user: User, key: Key): boolean {
  return user?.id === key.holder || mayConfirmKey(user, key)
}
