/** Signs that no text needs and that some formats cannot carry: controls, halves of characters, noncharacters. */
const unwanted =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Text of several lines: composed accents, single spaces, no spaces at the ends of lines, at most one empty line in a row. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same in one line. */
export const tidyLine = (text: string): string => tidy(text).replace(/\n+/g, ' ')
