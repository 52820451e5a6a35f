import { tidy } from './clean-input'

/**
 * Text without what people leave out or type differently: cleaned as `cleanInput` does, lower case, no
 * diacritics, đ (and what is taken for it) as d. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return (
    tidy(text)
      .toLocaleLowerCase('vi')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // NFD does not take đ apart: its stroke is no combining mark.
      .replace(/[đð\u0256]/g, 'd')
      .replace(/ +/g, ' ')
      .trim()
  )
}
