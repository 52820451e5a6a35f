import { redraw } from '../../platform/files/redraw'

const drawn = { longestSide: 2560, quality: 0.88 }

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
  // Some browsers give HEIC no type at all.
  const isPicture = file.type.startsWith('image/') || /\.(?:hei[cf]|avif)$/i.test(file.name)
  if (!isPicture || /svg|gif/.test(file.type)) return asItIs
  try {
    const blob = await redraw(file, drawn)
    return { blob, type: blob.type, metadata: 'stripped' }
  } catch {
    return asItIs
  }
}
