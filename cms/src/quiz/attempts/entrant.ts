import { keyedHash } from '../../platform/crypto/keyed-hash'
import { RequestError } from '../../platform/http'

const hash = keyedHash('quiz entrants')

/**
 * Who plays, by the secret their device made and keeps: 32 random bytes as base64url, sent as
 * `Authorization: Bearer …`. Only this keyed hash is stored.
 * @throws RequestError 401
 */
export function deviceOf(headers: Headers): string {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (!token)
    throw new RequestError({
      status: 401,
      code: 'TOKEN_REQUIRED',
      message: 'Máy này chưa có khóa dự thi. Hãy mở lại trang cuộc thi rồi bấm Vào thi.',
    })
  return hash('device', token)
}

/** The same for whoever is known by their Zalo account, on whatever device. */
export const zaloEntrant = (id: string) => hash('zalo', id)

/** A name for a network and a kind of browser, for this day: signals for staff compare it. */
export function deviceHint(client: string, headers: Headers): string {
  return hash('hint', client, headers.get('user-agent') ?? '').slice(0, 16)
}
