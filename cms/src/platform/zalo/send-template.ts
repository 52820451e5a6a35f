import { normalizePhone } from '@chung-tay/shared/phone'
import type { Payload } from 'payload'
import { noteLasting } from '../database/repeat'
import { env } from '../env'
import { processWide } from '../process-wide'

type Token = { accessToken: string; refreshToken: string; expiresAt: number }
type Keys = NonNullable<typeof env.zalo>

const kvKey = 'zalo-oa-token'
/** In this process: who else needs a token waits for the one renewal that is under way. */
const shared = processWide('zalo-oa-token', () => ({
  renewal: undefined as Promise<string> | undefined,
  /** The last access token that Zalo did not take, though its time was not over. */
  refused: '',
}))
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
  keys = env.zalo,
): Promise<void> {
  if (!keys) throw new Error('No keys for Zalo notifications')
  noteLasting()
  const token = await accessToken(payload, keys)
  const answer = await ask(`${keys.apiUrl}/message/template`, {
    headers: { 'Content-Type': 'application/json', access_token: token },
    body: JSON.stringify({
      phone: international(phone),
      template_id: keys.templateId,
      template_data: data,
      tracking_id: trackingId,
    }),
  })
  if (answer.error === 0) return
  // A new one is asked for next time. What is kept stays: only its refresh token can bring one.
  if (answer.error === badToken) shared.refused = token
  throw new ZaloRefusal(Number(answer.error), answer.message)
}

/** "0912 345 678" and "+84 912 345 678" as "84912345678". */
export function international(phone: string): string {
  return (normalizePhone(phone) ?? phone).replace(/\D/g, '')
}

function accessToken(payload: Payload, keys: Keys): Promise<string> {
  shared.renewal ??= keptOrNew(payload, keys).finally(() => (shared.renewal = undefined))
  return shared.renewal
}

async function keptOrNew(payload: Payload, keys: Keys): Promise<string> {
  const kept = await payload.kv.get<Token>(kvKey)
  const isGood = kept && kept.expiresAt - marginMs > Date.now()
  if (isGood && kept.accessToken !== shared.refused) return kept.accessToken
  // Where the kept one is not taken any more, the operator may have set a new one.
  const token =
    (kept && (await renewed(payload, keys, kept.refreshToken))) ??
    (await renewed(payload, keys, keys.refreshToken))
  if (!token) throw new Error('Zalo took no refresh token')
  await payload.kv.set(kvKey, token)
  shared.refused = ''
  return token.accessToken
}

/** @returns undefined when Zalo does not take the refresh token. @throws Error when it does not answer. */
async function renewed(payload: Payload, keys: Keys, refreshToken: string) {
  const answer = await ask(`${keys.oauthUrl}/v4/oa/access_token`, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', secret_key: keys.appSecret },
    body: new URLSearchParams({
      refresh_token: refreshToken,
      app_id: keys.appId,
      grant_type: 'refresh_token',
    }).toString(),
  })
  if (typeof answer.access_token !== 'string' || typeof answer.refresh_token !== 'string') {
    const msg = 'Zalo gave no token for a refresh token of the official account'
    payload.logger.warn({ code: answer.error, msg })
    return undefined
  }
  const token: Token = {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresAt: Date.now() + Number(answer.expires_in ?? 0) * 1000,
  }
  return token
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
