const longest = 180

/**
 * Cuts a text into pieces that speech engines read to the end: some stop silently after about
 * fifteen seconds. Cuts at sentences, else at commas, else at spaces.
 */
export function speakable(text: string): string[] {
  const pieces: string[] = []
  for (const sentence of text.replace(/\s+/g, ' ').match(/[^.!?;:]+[.!?;:]*/g) ?? []) {
    let rest = sentence.trim()
    while (rest.length > longest) {
      const comma = rest.lastIndexOf(',', longest)
      const space = rest.lastIndexOf(' ', longest)
      const end = comma > 0 ? comma + 1 : space > 0 ? space : longest
      pieces.push(rest.slice(0, end).trim())
      rest = rest.slice(end).trim()
    }
    if (rest) pieces.push(rest)
  }
  return pieces
}
