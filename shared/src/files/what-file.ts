/** `other-picture`: what only some programs draw, BMP and TIFF. */
export type FileFormat = 'heif' | 'avif' | 'gif' | 'picture' | 'other-picture' | 'pdf' | 'video'

/** How many bytes from the beginning of a file tell what it is. */
export const bytesThatTell = 64

/** Brands (ISO 14496-12) of HEIF: those with HEVC in them, and those that do not say what is. */
const heifBrands = new Set('heic heix heim heis hevc hevx hevm hevs mif1 msf1'.split(' '))
const avifBrands = new Set(['avif', 'avis'])
const otherBoxes = new Set('moov mdat free wide skip'.split(' '))

/**
 * What a file is by its first bytes, whatever its name and type say: phones and messengers rename
 * photos as they like. Undefined when it is nothing that is taken.
 */
export function whatFile(bytes: Uint8Array): FileFormat | undefined {
  const text = (from: number, length: number) =>
    String.fromCharCode(...bytes.subarray(from, from + length))
  if (text(4, 4) === 'ftyp') return ofBrands(text)
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'picture'
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'picture'
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return 'picture'
  if (/^GIF8[79]a/.test(text(0, 6))) return 'gif'
  if (text(0, 2) === 'BM' || /^(?:II\*\0|MM\0\*)/.test(text(0, 4))) return 'other-picture'
  if (text(0, 5) === '%PDF-') return 'pdf'
  // Matroska, WebM; QuickTime of old cameras without a brand.
  if (text(0, 4) === '\u001aE\u00df\u00a3' || otherBoxes.has(text(4, 4))) return 'video'
  return undefined
}

function ofBrands(text: (from: number, length: number) => string): FileFormat {
  const brands = [8, 16, 20, 24, 28, 32].map((at) => text(at, 4))
  // AVIF names itself among its brands, where the first one may be the general `mif1`.
  if (brands.some((brand) => avifBrands.has(brand))) return 'avif'
  return heifBrands.has(brands[0] ?? '') ? 'heif' : 'video'
}
