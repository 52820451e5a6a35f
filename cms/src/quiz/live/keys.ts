import { isSameSecret } from '../../platform/crypto/is-same-secret'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { RequestError } from '../../platform/http'

const playerHash = keyedHash('quiz live player')
const screenHash = keyedHash('quiz live screen')

/**
 * The secret a request comes with: 43 letters of base64url (32 bytes), as `Authorization: Bearer …`. A
 * phone makes its own when it joins; the key of the screen is made from the session's id.
 * @throws RequestError 401
 */
export function secretOf(headers: Pick<Headers, 'get'>): string {
  const secret = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (!secret)
    throw new RequestError({
      status: 401,
      code: 'TOKEN_REQUIRED',
      message: 'Máy này chưa vào phòng. Hãy nhập mã phòng trên màn hình.',
    })
  return secret
}

/**
 * The phone of a session, by its secret: nothing of the secret is stored, and the same phone has another
 * id in every session.
 */
export const playerId = (session: string, secret: string) =>
  playerHash(session, secret).slice(0, 32)

/** The key that shows the screen of a session and leads through it: whoever has it needs no account. */
export const screenKey = (session: string) => screenHash(session)

export const isScreenKey = (session: string, secret: string) =>
  isSameSecret(secret, screenKey(session))
