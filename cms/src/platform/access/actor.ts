import type { PayloadRequest } from 'payload'

type User = NonNullable<PayloadRequest['user']>

/** The name of a member of staff, as logs keep it: accounts come and go. */
export function nameOf(user: User): string {
  return ('name' in user && user.name) || user.email || user.id
}

/**
 * Whether a program signed in, with a key of an account instead of a password. Programs never change
 * accounts: a key that leaks must not become more than it was.
 */
export function isProgram(user: PayloadRequest['user'] | undefined): boolean {
  return (user as { _strategy?: string } | null | undefined)?._strategy === 'api-key'
}
