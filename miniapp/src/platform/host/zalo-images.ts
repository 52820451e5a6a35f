import type { ImageRequest, ImageResult } from './host'
import { dataUrl } from './data-url'
import { keep } from './zalo-keeping'

/** Zalo may ask the person first; nothing of ours waits meanwhile. */
const savingMs = 20_000

/** Keeps a picture among the phone's own. `saved` only when Zalo says so. */
export async function saveInGallery({ image }: ImageRequest): Promise<ImageResult> {
  try {
    const imageBase64Data = await dataUrl(image)
    return await keep(savingMs, (sdk) => sdk.saveImageToGallery({ imageBase64Data }))
  } catch {
    return 'failed'
  }
}
