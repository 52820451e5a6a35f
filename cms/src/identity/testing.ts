import { randomBytes } from 'node:crypto'
import { stranger, type Api } from '../platform/testing/api'

export { signatureOf } from './zalo-event'

/** An account that the stand-in of Zalo knows, and the access token it gives for it. */
export function someAccount(): { id: string; accessToken: string } {
  const id = BigInt(`0x${randomBytes(8).toString('hex')}`).toString()
  return { id, accessToken: `account-${id}` }
}

/** Signs in as the mini app does. @returns the answer, and headers that carry the token */
export async function signIn(accessToken: string, phone: Api = stranger()) {
  const answer = await phone.post('/api/identity/sign-in', { zaloAccessToken: accessToken })
  return { ...answer, phone, bearer: bearer(answer.body.token as string) }
}

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
