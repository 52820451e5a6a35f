import { NoAnswer, within } from '../within'
import { dataUrl } from './data-url'
import type { SaveResult } from './host'
import { askSdk, type Sdk } from './load-sdk'
import { isPersonsNo } from './zalo-answers'

const loadingMs = 8_000
/** A file comes over a weak network, and Zalo may ask the person first. */
const keepingMs = 60_000

/** The SDK takes so many letters of base64 and no more. */
const longestData = 7_000_000

/** Has Zalo fetch a file and keep it among the phone's own. `saved` only when Zalo says so. */
export const saveFileAt = (url: string): Promise<SaveResult> =>
  keep((sdk) => sdk.downloadFile({ url }))

/** The same for a file that is here already. One that is too long for Zalo's SDK is `failed`. */
export async function saveFile({ file }: { file: Blob }): Promise<SaveResult> {
  try {
    const fileBase64Data = await dataUrl(file)
    if (fileBase64Data.length > longestData) return 'failed'
    return await keep((sdk) => sdk.downloadFile({ fileBase64Data }))
  } catch {
    return 'failed'
  }
}

async function keep(call: (sdk: Sdk) => Promise<void>): Promise<SaveResult> {
  try {
    const sdk = await within(loadingMs, askSdk)
    return await within(keepingMs, () => call(sdk)).then(
      () => 'saved' as const,
      (error: unknown) => {
        if (error instanceof NoAnswer) return 'unanswered' as const
        throw error
      },
    )
  } catch (error) {
    return isPersonsNo(error) ? 'cancelled' : 'failed'
  }
}
