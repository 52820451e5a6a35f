import { decodeQR } from 'qr/decode.js'
import { isHonest, openPicture } from '../files'

/** A code fills a good part of the picture it was sent as; more only costs a cheap phone its memory. */
const longestSide = 2000
/** What may be tried on a picture that is blurred or askew. */
const patienceMs = 2000

/**
 * The text of the QR code in a picture from the phone. Nothing of the picture leaves it.
 * @returns undefined when there is no code that can be read.
 * @throws Error when this browser cannot draw the picture
 */
export async function codeInPicture(file: Blob): Promise<string | undefined> {
  if (!isHonest()) throw new Error('This browser alters what is drawn')
  const picture = await openPicture(file)
  const canvas = document.createElement('canvas')
  try {
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture.source, 0, 0, canvas.width, canvas.height)
    return decoded(context.getImageData(0, 0, canvas.width, canvas.height))
  } finally {
    picture.close()
    canvas.width = canvas.height = 0
  }
}

function decoded(pixels: ImageData): string | undefined {
  try {
    return decodeQR(pixels, { effort: Infinity, timeLimit: patienceMs })
  } catch {
    // Its way of saying that there is none.
    return undefined
  }
}
