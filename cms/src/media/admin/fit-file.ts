import { maxUploadBytes } from '../../platform/max-upload'
import { acceptedTypes } from '../accepted-types'

/** A file that can be sent, or why none can be made of it, in words. */
export type Fitted = { file: File } | { problem: string }

/** Longest side of a picture made smaller, in pixels: twice of what the service keeps. */
const longestSide = 3200

/** Whether a file can be sent as it is. */
export function isFit({ size, type }: File): boolean {
  return size <= maxUploadBytes && acceptedTypes.includes(type)
}

/**
 * Makes a picture small enough to be sent, and a JPEG of one that only the browser can read (HEIC, where it
 * can). The service would refuse them, after minutes on a slow line.
 */
export async function fitFile(file: File): Promise<Fitted> {
  if (isFit(file)) return { file }
  const picture = isPicture(file) ? await decode(file) : undefined
  if (!picture) return { problem: whyNot(file) }
  const blob = await draw(picture)
  picture.close()
  if (!blob || blob.size > maxUploadBytes) return { problem: tooLarge(file) }
  const name = `${file.name.replace(/\.\w+$/, '')}.jpg`
  return { file: new File([blob], name, { type: blob.type }) }
}

const isHeic = ({ name, type }: File) => /hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

const isPicture = (file: File) => file.type.startsWith('image/') || isHeic(file)

const decode = (file: File) => createImageBitmap(file).catch(() => undefined)

function draw(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
}

function whyNot(file: File): string {
  if (isHeic(file))
    return 'Trình duyệt này không mở được ảnh HEIC của iPhone. Trên iPhone, vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp lại; hoặc gửi ảnh qua Zalo và dùng bản nhận được.'
  if (acceptedTypes.includes(file.type)) return tooLarge(file)
  return 'Chỉ nhận ảnh JPEG, PNG, WebP hoặc tệp PDF. Hãy chọn tệp khác.'
}

function tooLarge({ name, size }: File): string {
  const inMegabytes = (bytes: number) =>
    (bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  return `Tệp “${name}” nặng ${inMegabytes(size)} MB; nhiều nhất ${inMegabytes(maxUploadBytes)} MB. Hãy làm nhỏ tệp rồi chọn lại.`
}
