import { NoAnswer, within } from '../within'
import type { ImageRequest, ImageResult } from './host'
import { dataUrl } from './data-url'
import { askSdk } from './load-sdk'
import { isPersonsNo } from './zalo-answers'

const loadingMs = 8_000
/** Zalo may ask the person first; nothing of ours waits meanwhile. */
const savingMs = 20_000

/** Keeps a picture among the phone's own. `saved` only when Zalo says so. */
export async function saveInGallery({ image }: ImageRequest): Promise<ImageResult> {
  try {
    const sdk = await within(loadingMs, askSdk)
    const imageBase64Data = await dataUrl(image)
    const saving = () => sdk.saveImageToGallery({ imageBase64Data })
    return await within(savingMs, saving).then(
      () => 'saved' as const,
      (error: unknown) => {
        if (error instanceof NoAnswer) return 'unanswered' as const
        throw error
      },
    )
  } catch (error) {
    // Zalo's web view takes no download: to try one would be to promise a picture that is nowhere.
    return isPersonsNo(error) ? 'cancelled' : 'failed'
  }
}
