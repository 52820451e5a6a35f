import { dataUrl } from './data-url'
import type { SaveResult } from './host'
import { keep } from './zalo-keeping'

/** A file comes over a weak network, and Zalo may ask the person first. */
const keepingMs = 60_000

/** The SDK takes so many letters of base64 and no more. */
const longestData = 7_000_000

/** Has Zalo fetch a file and keep it among the phone's own. `saved` only when Zalo says so. */
export const saveFileAt = (url: string): Promise<SaveResult> =>
  keep(keepingMs, (sdk) => sdk.downloadFile({ url }))

/** The same for a file that is here already. One that is too long for Zalo's SDK is `failed`. */
export async function saveFile({ file }: { file: Blob }): Promise<SaveResult> {
  try {
    const fileBase64Data = await dataUrl(file)
    if (fileBase64Data.length > longestData) return 'failed'
    return await keep(keepingMs, (sdk) => sdk.downloadFile({ fileBase64Data }))
  } catch {
    return 'failed'
  }
}
