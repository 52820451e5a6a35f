import { heifAdvice } from '@chung-tay/shared/files/heif-advice'
import { fileLimits, megabyte, type FileKind } from '@chung-tay/shared/files/limits'
import { bytesThatTell, whatFile, type FileFormat } from '@chung-tay/shared/files/what-file'
import { within } from '../within'
import { redraw } from './redraw'

export type PickedFile = { file: Blob; name: string }
export type Prepared = PickedFile | { refused: string }

/** As the server keeps them; drawn once, not twice. */
const drawn = { longestSide: 2000, quality: 0.9 }
const readingMs = 10_000

const kinds: Record<FileFormat, FileKind> = {
  heif: 'image',
  avif: 'image',
  gif: 'image',
  picture: 'image',
  'other-picture': 'image',
  pdf: 'pdf',
  video: 'video',
}

/**
 * Makes a picked file what can be sent: photos are drawn smaller, without where and when they were
 * taken, as JPEG that everybody reads. What cannot be sent is refused here, while the person still has
 * it in hand, by its name and with what to do. Never throws.
 */
export async function prepareFile(file: Blob, name: string): Promise<Prepared> {
  const refuse = (why: string): Prepared => ({ refused: `“${name}”: ${why}` })
  const format = await formatOf(file)
  if (format === 'unreadable')
    return refuse('máy chưa đọc được tệp. Tệp còn ở trên mạng thì hãy tải về máy rồi chọn lại.')
  if (!format) return refuse('chỉ nhận ảnh, tệp PDF và đoạn phim.')
  const kind = kinds[format]
  // Moving pictures would stand still.
  if (kind === 'image' && format !== 'gif') {
    try {
      return { file: await redraw(file, drawn), name: `${name.replace(/\.\w{2,5}$/, '')}.jpg` }
    } catch {
      if (format === 'heif') return refuse(heifAdvice)
      if (format === 'other-picture') return refuse('máy chưa đọc được ảnh này. Hãy chọn ảnh khác.')
      // The server reads the others; it says so when it cannot either.
    }
  }
  if (file.size > fileLimits[kind]) return refuse(tooLarge(kind))
  return { file, name }
}

async function formatOf(file: Blob): Promise<FileFormat | 'unreadable' | undefined> {
  if (file.size === 0) return 'unreadable'
  try {
    const start = await within(readingMs, () => file.slice(0, bytesThatTell).arrayBuffer())
    return whatFile(new Uint8Array(start))
  } catch {
    return 'unreadable'
  }
}

function tooLarge(kind: FileKind): string {
  const most = `lớn hơn ${fileLimits[kind] / megabyte} MB`
  return kind === 'video' ? `${most}. Hãy cắt ngắn đoạn phim.` : `${most}. Hãy chọn tệp nhỏ hơn.`
}
