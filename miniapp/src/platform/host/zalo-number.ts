import { within } from '../within'
import { askSdk } from './load-sdk'

const loadingMs = 8_000
const confirmingMs = 20_000

/** What our service changes for a person's own telephone number, once. */
export type NumberTokens = { zaloAccessToken: string; zaloPhoneToken: string }

/**
 * Has Zalo ask the person for their number. The question stands there as long as they read it: who waits for it
 * waits beside it.
 * @throws what Zalo refuses with, NoAnswer
 */
export async function askNumber(): Promise<NumberTokens> {
  const sdk = await within(loadingMs, askSdk)
  // First, because a phone that asks for consent to the account gives no number before.
  const zaloAccessToken = await within(confirmingMs, () => sdk.getAccessToken())
  const { token = '' } = await sdk.getPhoneNumber()
  return { zaloAccessToken, zaloPhoneToken: token }
}
