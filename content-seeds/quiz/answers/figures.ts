/**
 * Numbers in Vietnamese text, worth what they say: "4 – 6 triệu đồng" is 4,000,000 and 6,000,000, "0,25"
 * a quarter, "01/07/2026" a date and its month and no three numbers. Nothing ("từ trên 0") is no number, nor
 * is one in words.
 */

const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }
const dated = /(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})/g
const number = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`
const figure = new RegExp(
  `(${number})(?:\\s*(nghìn|triệu|tỷ))?(?:\\s*(?:–|-|đến)\\s*(${number})(?:\\s*(nghìn|triệu|tỷ))?)?`,
  'g',
)

/** Every number and date of a text, as strings that can be compared. */
export function figuresIn(text: string): Set<string> {
  const found = new Set<string>()
  const plain = text
    .normalize('NFC')
    .replace(dated, (_, day: string, month: string, year: string) => {
      const ofMonth = `${year}-${month.padStart(2, '0')}`
      found.add(ofMonth)
      if (day) found.add(`${ofMonth}-${day.padStart(2, '0')}`)
      return ' '
    })
  for (const [, from, fromScale, to, toScale] of plain.matchAll(figure)) {
    found.add(worth(from!, fromScale ?? (to ? toScale : undefined)))
    if (to) found.add(worth(to, toScale))
  }
  found.delete('0')
  return found
}

function worth(written: string, scale: string | undefined): string {
  return String(Number(written.replaceAll('.', '').replace(',', '.')) * (scales[scale ?? ''] ?? 1))
}
