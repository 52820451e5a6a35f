const longestSide = 2560
const quality = 0.88

/**
 * A picture drawn anew: where, when and with what it was taken stays behind. What this browser cannot
 * draw (video, sound, documents, some formats of pictures) is given back as it is.
 */
export async function stripMetadata(
  file: File,
): Promise<{ blob: Blob; type: string; metadata: 'stripped' | 'kept' }> {
  const asItIs = {
    blob: file,
    type: file.type || 'application/octet-stream',
    metadata: 'kept' as const,
  }
  if (!file.type.startsWith('image/') || /svg|gif/.test(file.type)) return asItIs
  try {
    const blob = await redraw(file)
    return { blob, type: blob.type, metadata: 'stripped' }
  } catch {
    return asItIs
  }
}

async function redraw(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality),
  )
  // Gives the memory back at once.
  canvas.width = canvas.height = 0
  if (!blob) throw new Error('No picture')
  return blob
}
