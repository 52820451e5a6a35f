/** What can be told of a token without telling it. */
export type TokenFacts = { appId: string | undefined; endsAt: Date | undefined }

/**
 * Reads whom a token of `zmp login` is for and until when: it is a JWT, and only Zalo can tell whether it is
 * genuine. @returns nothing known where it is no JWT
 */
export function tokenFacts(token: string): TokenFacts {
  const unknown = { appId: undefined, endsAt: undefined }
  try {
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    ) as { appId?: unknown; exp?: unknown }
    return {
      appId: claims.appId === undefined ? undefined : String(claims.appId),
      endsAt: typeof claims.exp === 'number' ? new Date(claims.exp * 1000) : undefined,
    }
  } catch {
    return unknown
  }
}

/** What keeps this app id and token from sending anything, a line each. */
export function tokenFaults(
  { APP_ID = '', ZMP_TOKEN = '' }: { APP_ID?: string; ZMP_TOKEN?: string },
  now: Date,
): string[] {
  const faults: string[] = []
  if (!APP_ID) faults.push('APP_ID is not set: the number of the mini app in Zalo’s console')
  else if (!/^\d{8,25}$/.test(APP_ID)) faults.push('APP_ID is no number of a mini app')
  if (!ZMP_TOKEN) {
    faults.push('ZMP_TOKEN is not set: the token that zmp-cli login wrote (docs/zalo.md)')
    return faults
  }
  const { appId, endsAt } = tokenFacts(ZMP_TOKEN)
  if (appId && APP_ID && appId !== APP_ID) {
    faults.push(`ZMP_TOKEN belongs to the mini app ${appId}, not to ${APP_ID}`)
  }
  if (endsAt && endsAt <= now) {
    faults.push(`ZMP_TOKEN ended on ${endsAt.toISOString()}: log in again for a new one`)
  }
  return faults
}
