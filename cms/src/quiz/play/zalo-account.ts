import { z } from 'zod'
import { hmac } from '../../platform/crypto/hmac'
import { env } from '../../platform/env'
import { RequestError } from '../../platform/http'

const timeoutMs = 8_000
const accountSchema = z.object({ id: z.string().min(1), name: z.string().optional() })

/**
 * Asks Zalo whose access token this is: `GET /v2.0/me` with `appsecret_proof`, the HMAC-SHA256 of
 * the token under the app's secret. @returns the account's id for this app.
 * @throws RequestError 403 when Zalo does not know the token, 503 when Zalo cannot be asked
 */
export async function zaloAccount(accessToken: string): Promise<string> {
  const { appSecret, graphUrl } = env.zaloGraph ?? {}
  if (!appSecret || !graphUrl) throw unavailable()
  const proof = hmac(appSecret, accessToken).toString('hex')
  const answer = await fetch(`${graphUrl}/v2.0/me?fields=id,name`, {
    headers: { access_token: accessToken, appsecret_proof: proof },
    signal: AbortSignal.timeout(timeoutMs),
  })
    .then((response) => response.json() as Promise<unknown>)
    .catch(() => {
      throw unavailable()
    })
  const account = accountSchema.safeParse(answer)
  if (account.success) return account.data.id
  const { error } = (answer ?? {}) as { error?: unknown }
  // -501: asked from outside Viet Nam, which no entrant can help.
  if (error === -501) throw unavailable()
  throw new RequestError({
    status: 403,
    code: 'ZALO_REFUSED',
    message:
      'Zalo chưa xác nhận được tài khoản của bạn. Hãy mở lại ứng dụng trong Zalo rồi thử lại.',
  })
}

function unavailable(): RequestError {
  return new RequestError({
    status: 503,
    code: 'ZALO_UNAVAILABLE',
    message: 'Chưa hỏi được Zalo lúc này. Hãy thử lại sau ít phút.',
  })
}
