type Entry = { name: string; bytes: Uint8Array; at: Date }

const block = 512

/**
 * A tar archive (ustar, POSIX.1-1988) as parts of a Blob, so that files are not copied.
 * @throws RangeError when a name takes more than 100 bytes
 */
export function tarParts(entries: readonly Entry[]): Uint8Array[] {
  const parts = entries.flatMap(({ name, bytes, at }) => [
    headerOf(name, bytes.length, at),
    bytes,
    new Uint8Array((block - (bytes.length % block)) % block),
  ])
  return [...parts, new Uint8Array(2 * block)]
}

function headerOf(name: string, size: number, at: Date): Uint8Array {
  const header = new Uint8Array(block)
  const put = (text: string, offset: number, width: number) => {
    const bytes = new TextEncoder().encode(text)
    if (bytes.length > width) throw new RangeError(`Too long for a tar header: ${text}`)
    header.set(bytes, offset)
  }
  const octal = (value: number, width: number) => value.toString(8).padStart(width - 1, '0')
  put(name, 0, 100)
  put(octal(0o600, 8), 100, 8)
  put(octal(0, 8), 108, 8)
  put(octal(0, 8), 116, 8)
  put(octal(size, 12), 124, 12)
  put(octal(Math.floor(at.getTime() / 1000), 12), 136, 12)
  put(' '.repeat(8), 148, 8)
  put('0', 156, 1)
  put('ustar\u000000', 257, 8)
  const sum = header.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 8)
  return header
}
