/**
 * Text without what people leave out or type differently: lower case, no diacritics, đ as d,
 * every run of white space one space, none at the ends. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return (
    text
      .toLocaleLowerCase('vi')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // NFD does not take đ apart: its stroke is no combining mark.
      .replace(/đ/g, 'd')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
