const digits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** "12 tuổi" leads to what is for that age. */
export const ages: readonly { says: string[]; means: string[]; factor: number }[] = [
  { says: yearsFrom(1, 5), means: ['dưới 6 tuổi', 'dưới 14 tuổi'], factor: 0.85 },
  { says: yearsFrom(6, 13), means: ['dưới 14 tuổi'], factor: 0.85 },
  { says: yearsFrom(14, 24), means: ['từ đủ 14 tuổi'], factor: 0.85 },
]

function yearsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((years) => [
    `${years} tuổi`,
    `${spelled(years)} tuổi`,
  ])
}

/** A number below a hundred in words: "mười lăm", "hai mươi mốt". */
function spelled(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : digits[ones]
  return [tens === 1 ? 'mười' : `${digits[tens]} mươi`, last].filter(Boolean).join(' ')
}
