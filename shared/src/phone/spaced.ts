/**
 * A telephone number in groups that are easy to read out. Numbers that were written with spaces, dots or
 * signs stay as they were written.
 */
export function spaced(number: string): string {
  return number
    .replace(/^(1[89]00)(\d{4,6})$/, '$1 $2')
    .replace(/^(0\d{3})(\d{3})(\d{3,4})$/, '$1 $2 $3')
}
