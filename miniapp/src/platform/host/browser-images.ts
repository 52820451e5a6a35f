import type { ImageRequest, ImageResult } from './host'

/** Whether this browser hands files to other apps (Web Share, level 2). */
export function canShareImages(): boolean {
  const probe = new File([''], 'a.png', { type: 'image/png' })
  return navigator.canShare?.({ files: [probe] }) ?? false
}

export async function shareImage(request: ImageRequest): Promise<ImageResult> {
  const { image, name, title, text } = request
  try {
    await navigator.share({ files: [new File([image], name, { type: image.type })], title, text })
    return 'shared'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    return saveImage(request)
  }
}

export async function saveImage({ image, name }: ImageRequest): Promise<ImageResult> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(image)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download reads the address after this click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return 'saved'
}
