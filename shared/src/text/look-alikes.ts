import { lookAlikes } from './look-alikes-table'

const drawnAs = new Map(
  Object.entries(lookAlikes).flatMap(([drawn, letters]) =>
    [...letters].map((letter) => [letter, drawn] as const),
  ),
)

/**
 * How a text looks, whatever alphabet it is written in: plain small Latin letters for everything that
 * is drawn like them, without any marks ("Сông аn" with two Cyrillic letters: "cong an"). To compare
 * only: what it gives is nobody's spelling.
 */
export function asDrawn(text: string): string {
  return [...text.normalize('NFC')]
    .flatMap((letter) => drawnAs.get(letter) ?? [...letter.normalize('NFKD')].map(plain))
    .join('')
}

function plain(letter: string): string {
  return /\p{M}/u.test(letter) ? '' : (drawnAs.get(letter) ?? letter.toLowerCase())
}
