/** The number in the text of a receipt's QR code: alone, or as a parameter of an address. */
export function numberInCode(text: string): string {
  try {
    const { searchParams, pathname } = new URL(text)
    for (const name of ['ma', 'maHoSo', 'soHoSo', 'code', 'id']) {
      const value = searchParams.get(name)
      if (value) return value
    }
    return decodeURIComponent(/[^/]+(?=\/*$)/.exec(pathname)?.[0] ?? text)
  } catch {
    return text.split(/[|\n;]/)[0]?.trim() ?? text
  }
}
