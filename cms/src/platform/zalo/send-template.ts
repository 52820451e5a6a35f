import { normalizePhone } from '@chung-tay/shared/phone'
import type { Payload } from 'payload'
import { noteLasting } from '../database/repeat'
import { env } from '../env'

type Token = { accessToken: string; refreshToken: string; expiresAt: number }
type Keys = NonNullable<typeof env.zalo>

const kvKey = 'zalo-oa-token'
/** A token is renewed this long before it ends. */
const marginMs = 10 * 60_000
const timeoutMs = 15_000

/** Zalo answered, and did not take the notice. */
export class ZaloRefusal extends Error {
  constructor(
    /** Zalo's own code: negative. */
    readonly code: number,
    words: unknown,
  ) {
    super(`Zalo refused: ${code} ${String(words)}`)
  }
}

/** The access token is not, or no longer, one. */
const badToken = -124

/**
 * Sends one notification template to a phone number through Zalo (ZNS). The official account's
 * access token lasts about a day and each refresh token works once, so the newest pair is kept in
 * the database.
 * @param data The template's parameters, as registered with Zalo.
 * @throws ZaloRefusal when Zalo answers with an error, Error when it does not answer or there are no keys.
 */
export async function sendZaloTemplate(
  payload: Payload,
  { phone, data, trackingId }: { phone: string; data: Record<string, string>; trackingId: string },
): Promise<void> {
  const keys = env.zalo
  if (!keys) throw new Error('No keys for Zalo notifications')
  noteLasting()
  const answer = await ask(`${keys.apiUrl}/message/template`, {
    headers: { 'Content-Type': 'application/json', access_token: await accessToken(payload, keys) },
    body: JSON.stringify({
      phone: international(phone),
      template_id: keys.templateId,
      template_data: data,
      tracking_id: trackingId,
    }),
  })
  if (answer.error === 0) return
  // A new one is asked for next time.
  if (answer.error === badToken) await payload.kv.delete(kvKey)
  throw new ZaloRefusal(Number(answer.error), answer.message)
}

/** "0912 345 678" and "+84 912 345 678" as "84912345678". */
export function international(phone: string): string {
  return (normalizePhone(phone) ?? phone).replace(/\D/g, '')
}

async function accessToken(payload: Payload, keys: Keys): Promise<string> {
  const kept = await payload.kv.get<Token>(kvKey)
  if (kept && kept.expiresAt - marginMs > Date.now()) return kept.accessToken
  const answer = await ask(`${keys.oauthUrl}/v4/oa/access_token`, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', secret_key: keys.appSecret },
    body: new URLSearchParams({
      refresh_token: kept?.refreshToken ?? keys.refreshToken,
      app_id: keys.appId,
      grant_type: 'refresh_token',
    }).toString(),
  })
  if (typeof answer.access_token !== 'string' || typeof answer.refresh_token !== 'string') {
    throw new Error(`Zalo gave no token: ${JSON.stringify(answer)}`)
  }
  const token: Token = {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresAt: Date.now() + Number(answer.expires_in ?? 0) * 1000,
  }
  await payload.kv.set(kvKey, token)
  return token.accessToken
}

async function ask(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    ...init,
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!response.ok) throw new Error(`Zalo answered ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}
