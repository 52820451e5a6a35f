const base = 36
const first = 128

/**
 * A host as people see it: labels in punycode become the letters they stand for (RFC 3492 and 5890). A
 * label that is no right punycode stays as it is.
 */
export function hostInLetters(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.')
}

function decodeLabel(text: string): string | undefined {
  const dash = text.lastIndexOf('-')
  const letters = Array.from(text.slice(0, Math.max(0, dash)), (letter) => letter.codePointAt(0)!)
  let [code, at, bias] = [first, 0, 72]
  for (let position = dash < 0 ? 0 : dash + 1; position < text.length; at += 1) {
    const before = at
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(position))
      position += 1
      if (digit === undefined) return undefined
      at += digit * weight
      const threshold = Math.min(26, Math.max(1, k - bias))
      if (digit < threshold) break
      weight *= base - threshold
    }
    bias = adapt(at - before, letters.length + 1, before === 0)
    code += Math.floor(at / (letters.length + 1))
    at %= letters.length + 1
    if (code > 0x10ffff) return undefined
    letters.splice(at, 0, code)
  }
  return String.fromCodePoint(...letters)
}

/** a–z are 0–25, 0–9 are 26–35. */
function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > 455; k += base) rest = Math.floor(rest / (base - 1))
  return k + Math.floor((base * rest) / (rest + 38))
}
