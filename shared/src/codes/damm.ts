/**
 * Damm's check digit over a totally anti-symmetric quasigroup of order 10: finds every single wrong
 * digit and every swap of two neighbours (H. Michael Damm, "Total anti-symmetrische Quasigruppen",
 * Marburg 2004).
 */
const table = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const

/** The digit to put after a string of digits. */
export function checkDigit(digits: string): string {
  return String(fold(digits))
}

/** Whether a string of digits ends with its check digit. */
export function hasValidCheckDigit(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && fold(digits) === 0
}

function fold(digits: string): number {
  return [...digits].reduce((state, digit) => table[state]?.[Number(digit)] ?? 0, 0)
}
