import { within } from '../within'
import { askSdk, type Sdk } from './load-sdk'

/** What opens asks nothing of the person; a bridge that says nothing by then opens nothing. */
const openingMs = 6_000

/** Whether an address is a document that Zalo shows by itself. */
export const isDocument = (url: string): boolean => /^[^?#]+[./]pdf(?=$|[?#])/i.test(url)

/** Whether an address is a file that Zalo keeps on the phone, of those that its web view cannot show. */
export const isKeptByZalo = (url: string): boolean =>
  /^https:[^?#]+\.(docx?|odt|xlsx?|pptx?|rtf|csv)(?=$|[?#])/i.test(url)

/**
 * Opens what is not part of the app: a document in Zalo's reader, an Official Account's chat, every other
 * page in Zalo's web view. @returns whether Zalo says that it is open
 */
export async function openOutside(url: string): Promise<boolean> {
  try {
    await within(openingMs, async () => open(await askSdk(), url))
    return true
  } catch {
    return false
  }
}

async function open(sdk: Sdk, url: string): Promise<void> {
  const account = accountOf(url)
  if (account) await sdk.openChat({ type: 'oa', id: account })
  else if (isDocument(url)) await openDocument(sdk, url)
  else await sdk.openWebview({ url })
}

// Zalo's reader is younger than many phones' Zalo; the web view may still show the document.
async function openDocument(sdk: Sdk, url: string): Promise<void> {
  try {
    await sdk.openDocument({ url, download: true, share: false, edit: false })
  } catch {
    await sdk.openWebview({ url })
  }
}

/** Opens the chat of an Official Account. @returns false for every other address, and where Zalo does not */
export const openAccount = async (url: string): Promise<boolean> =>
  accountOf(url) !== undefined && openOutside(url)

/** The Official Account of a chat link: a long number. A phone number has no chat id that we know. */
const accountOf = (url: string): string | undefined =>
  /^https:\/\/zalo\.me\/(\d{15,})\/?$/.exec(url)?.[1]
