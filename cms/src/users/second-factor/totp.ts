import { Secret, TOTP } from 'otpauth'

/** What every authenticator app knows (RFC 6238): SHA-1, six digits, thirty seconds. */
const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const stepMs = usual.period * 1000

/** Clocks of phones may be one step off, before or behind (RFC 6238, 5.2). */
const window = 1

/** A new secret in base32: 20 bytes, as long as the hash (RFC 4226, 4, R6). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code says: `otpauth://totp/…`. */
export function addressOf(secret: string, account: string, issuer: string): string {
  return new TOTP({ ...usual, secret, label: account, issuer }).toString()
}

/** The step (30 seconds since 1970) whose code this is, near `now` in milliseconds; undefined when none. */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const totp = new TOTP({ ...usual, secret })
  const delta = totp.validate({ token: code, timestamp: now, window })
  return delta === null ? undefined : Math.floor(now / stepMs) + delta
}

/** The code of a moment, in milliseconds since 1970. */
export function codeAt(secret: string, at: number): string {
  return new TOTP({ ...usual, secret }).generate({ timestamp: at })
}
