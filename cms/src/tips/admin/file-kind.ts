export type FileKind = 'image' | 'audio' | 'video' | 'text' | 'pdf' | 'other'
type Found = { kind: FileKind; type: string }

const other: Found = { kind: 'other', type: 'application/octet-stream' }

/** What a file is, judged by its bytes: what the sender's browser said of it may be a trap. */
export function fileKind(bytes: Uint8Array): Found {
  const at = (offset: number, text: string) =>
    [...text].every((char, index) => bytes[offset + index] === char.charCodeAt(0))
  if (at(0, '\u00ff\u00d8\u00ff')) return { kind: 'image', type: 'image/jpeg' }
  if (at(0, '\u0089PNG\r\n')) return { kind: 'image', type: 'image/png' }
  if (at(0, 'GIF8')) return { kind: 'image', type: 'image/gif' }
  if (at(0, 'RIFF') && at(8, 'WEBP')) return { kind: 'image', type: 'image/webp' }
  if (at(0, 'RIFF') && at(8, 'WAVE')) return { kind: 'audio', type: 'audio/wav' }
  if (at(4, 'ftyp')) return isoMedia(String.fromCharCode(...bytes.subarray(8, 12)))
  if (at(0, '\u001aE\u00df\u00a3')) return { kind: 'video', type: 'video/webm' }
  if (at(0, 'OggS')) return { kind: 'audio', type: 'audio/ogg' }
  if (at(0, 'ID3') || isMpegAudio(bytes)) return { kind: 'audio', type: 'audio/mpeg' }
  if (at(0, '%PDF-')) return { kind: 'pdf', type: 'application/pdf' }
  return isText(bytes) ? { kind: 'text', type: 'text/plain' } : other
}

function isoMedia(brand: string): Found {
  if (brand === 'avif') return { kind: 'image', type: 'image/avif' }
  // Browsers other than Safari do not draw these.
  if (/^(hei|hev|mif)/.test(brand)) return other
  if (brand.startsWith('M4A')) return { kind: 'audio', type: 'audio/mp4' }
  return { kind: 'video', type: 'video/mp4' }
}

function isMpegAudio([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
