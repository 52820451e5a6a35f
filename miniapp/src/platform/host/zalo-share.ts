import { within } from '../within'
import { copyText } from './copy-text'
import type { ShareRequest, ShareResult } from './host'
import { askSdk, type Sdk } from './load-sdk'
import { isPersonsNo } from './zalo-answers'
import { shareWords, zaloLink } from './zalo-link'

/** The link with a title and a picture needs Zalo's login; the plain one leads to the same page. */
const cardMs = 2_000
/** After this the copying is offered. Zalo's sheet may stand open all the while: nothing closes it. */
const sheetMs = 6_000
/** A tap counts for so long: within it the address can be copied without another one. */
const tapMs = 3_000

/** Hands a page to Zalo's sheet for sending on. */
export async function shareInZalo(request: ShareRequest): Promise<ShareResult> {
  const start = Date.now()
  try {
    await within(sheetMs, async () => openSheet(await askSdk(), request))
    return 'shared'
  } catch (error) {
    if (isPersonsNo(error)) return 'cancelled'
    if (Date.now() - start > tapMs) return 'unanswered'
    return (await copyText(shareWords(request))) ? 'copied' : 'unanswered'
  }
}

async function openSheet(sdk: Sdk, request: ShareRequest): Promise<void> {
  if (request.isMessage) {
    const data = { text: shareWords(request), autoParseLink: true }
    await sdk.openShareSheet({ type: 'text', data })
  } else
    await sdk.openShareSheet({ type: 'link', data: { link: await linkWithCard(sdk, request) } })
}

async function linkWithCard(sdk: Sdk, { title, text, path }: ShareRequest): Promise<string> {
  try {
    // Longer ones the SDK refuses.
    const card = { title: title.slice(0, 100), description: text.slice(0, 400), path }
    return await within(cardMs, () => sdk.getShareableLink(card))
  } catch {
    return zaloLink(path)
  }
}
