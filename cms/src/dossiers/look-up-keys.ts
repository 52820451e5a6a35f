import { dossierNumber } from '@chung-tay/shared/dossiers/number'
import { keyedHash } from '../platform/crypto/keyed-hash'

const hash = keyedHash('dossier look-up')

/** A dossier number as it is compared: capitals, without spaces, dots and dashes. */
export function normalizeNumber(number: string): string {
  return dossierNumber(number)
    .toUpperCase()
    .replace(/[\s.\-_/]/g, '')
}

/** Under which a dossier is found; tells nothing of its number to somebody without the key. */
export const hashNumber = (number: string) => hash('number', normalizeNumber(number))

/** What proves that the asker knows the person: the last four digits of the identity number. */
export const hashIdentity = (number: string, digits: string) =>
  hash('identity', normalizeNumber(number), digits)

/** … or the date of birth, YYYY-MM-DD. Both hold for one dossier only. */
export const hashBirth = (number: string, day: string) =>
  hash('birth', normalizeNumber(number), day)

/** What staff see of a number: its beginning and end. */
export function numberHint(number: string): string {
  const plain = normalizeNumber(number)
  return plain.length <= 6 ? `…${plain.slice(-3)}` : `${plain.slice(0, 3)}…${plain.slice(-4)}`
}
