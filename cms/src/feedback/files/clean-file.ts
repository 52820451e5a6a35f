import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { fileLimits, type FileKind } from '@chung-tay/shared/files/limits'
import { heifAdvice } from '@chung-tay/shared/files/heif-advice'
import { RequestError } from '../../platform/http'

export type CleanFile = {
  kind: FileKind
  data: Buffer
  mimeType: string
  extension: string
  /** Whether everything but the picture itself is gone: place, time, device. */
  isStripped: boolean
}

const videoTypes = ['video/mp4', 'video/webm', 'video/quicktime']
const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']
/** What iPhones keep photos as. The packaged libvips has no decoder for HEVC, which is in most of them. */
const heifTypes = /^image\/hei[cf]/
/** The largest body taken at all; smaller limits hold by kind. */
export const maxFileBytes = Math.max(...Object.values(fileLimits))
const maxSide = 2000

/**
 * What may be kept of a file somebody sent. Its bytes say what it is, not its name. Pictures are
 * drawn anew, which leaves their metadata behind; PDFs and clips are kept as they are.
 * @throws RequestError 400 or 413 with a sentence that says what to do.
 */
export async function cleanFile(bytes: Uint8Array): Promise<CleanFile> {
  const type = await fileTypeFromBuffer(bytes)
  const kind = type ? kindOf(type.mime) : undefined
  if (!type || !kind) throw refuse('Chỉ nhận ảnh, tệp PDF và đoạn phim. Hãy chọn tệp khác.')
  if (bytes.byteLength > fileLimits[kind]) throw new RequestError({ status: 413 })
  if (kind !== 'image') {
    const data = Buffer.from(bytes)
    return { kind, data, mimeType: type.mime, extension: type.ext, isStripped: false }
  }
  return {
    kind,
    data: await redraw(bytes, type.mime),
    mimeType: 'image/webp',
    extension: 'webp',
    isStripped: true,
  }
}

function kindOf(mime: string): CleanFile['kind'] | undefined {
  if (imageTypes.includes(mime) || heifTypes.test(mime)) return 'image'
  if (mime === 'application/pdf') return 'pdf'
  return videoTypes.includes(mime) ? 'video' : undefined
}

async function redraw(bytes: Uint8Array, mime: string): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: 80_000_000 })
      .rotate()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
  } catch {
    throw refuse(
      heifTypes.test(mime) ? heifAdvice : 'Ảnh này không mở được. Hãy chụp lại hoặc chọn ảnh khác.',
    )
  }
}

function refuse(message: string): RequestError {
  return new RequestError({ status: 400, code: 'FILE_REFUSED', message })
}
