import { within } from '../within'
import { openPicture } from './open-picture'

const patienceMs = 20_000

export type Drawn = { longestSide: number; quality: number }

/**
 * A picture drawn anew as JPEG, no larger than asked: where, when and with what it was taken stays
 * behind, and what only this phone reads (HEIC on an iPhone) becomes what everybody reads. Nothing of
 * it leaves the phone.
 * @throws Error when this browser cannot draw it
 */
export async function redraw(file: Blob, { longestSide, quality }: Drawn): Promise<Blob> {
  if (!isHonest()) throw new Error('This browser alters what is drawn')
  const picture = await openPicture(file)
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  try {
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.imageSmoothingQuality = 'high'
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture.source, 0, 0, canvas.width, canvas.height)
    const blob = await within(
      patienceMs,
      () => new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality)),
    )
    if (!blob || blob.size === 0) throw new Error('No picture')
    return blob
  } finally {
    picture.close()
    canvas.width = canvas.height = 0
  }
}

/**
 * Browsers that guard against being recognised (Tor Browser, Firefox when asked to) give back noise or
 * white instead of what was drawn: a photo would be lost without a word.
 */
export function isHonest(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 8
  const context = canvas.getContext('2d')
  if (!context) return false
  context.fillStyle = 'rgb(30, 120, 210)'
  context.fillRect(0, 0, 8, 8)
  const { data } = context.getImageData(0, 0, 8, 8)
  const wanted = [30, 120, 210, 255]
  return data.every((value, at) => Math.abs(value - (wanted[at % 4] ?? 0)) <= 2)
}
