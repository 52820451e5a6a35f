import { within } from '../within'

const patienceMs = 20_000

export type OpenPicture = {
  source: CanvasImageSource
  width: number
  height: number
  /** Gives the memory back at once. */
  close: () => void
}

/**
 * A picture as this browser draws it, the right way up. Some browsers know a format in one of the two
 * ways only: Safari draws HEIC in any case.
 * @throws Error when this browser cannot draw it
 */
export async function openPicture(file: Blob): Promise<OpenPicture> {
  try {
    const bitmap = await within(patienceMs, () =>
      createImageBitmap(file, { imageOrientation: 'from-image' }),
    )
    const { width, height } = bitmap
    return { source: bitmap, width, height, close: () => bitmap.close() }
  } catch {
    return openAsImage(file)
  }
}

async function openAsImage(file: Blob): Promise<OpenPicture> {
  const image = new Image()
  const url = URL.createObjectURL(file)
  const close = () => URL.revokeObjectURL(url)
  try {
    image.src = url
    await within(patienceMs, () => image.decode())
    const { naturalWidth: width, naturalHeight: height } = image
    if (width === 0 || height === 0) throw new Error('Nothing to draw')
    return { source: image, width, height, close }
  } catch (error) {
    close()
    throw error
  }
}
