export type DecodedText = {
  text: string
  /** Not UTF-8 nor UTF-16: read as Windows writes Vietnamese, which whoever knows the words must check. */
  isGuessed: boolean
}

/** The text of bytes: UTF-8, UTF-16 with or without its mark; else as Windows writes Vietnamese. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const name = utf16(bytes)
  if (name) return { text: new TextDecoder(name).decode(bytes), isGuessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    // Windows-1258 writes a letter and its tone one after the other.
    const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
    return { text, isGuessed: true }
  }
}

/** UTF-16 by its mark; without one by the zeros that every other byte of Western letters is. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 200)
  if (start.length < 4) return undefined
  let even = 0
  let odd = 0
  start.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const many = start.length / 8
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return undefined
}
