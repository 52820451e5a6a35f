import type { IncomingAuthType } from 'payload'

/** How the session's cookie is set: never sent in clear where people use HTTPS, nor from other sites' forms. */
export function sessionCookies(publicUrl: string): NonNullable<IncomingAuthType['cookies']> {
  return { sameSite: 'Lax', secure: publicUrl.startsWith('https:') }
}
