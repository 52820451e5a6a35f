import { toLocalDate } from '@chung-tay/shared/calendar'
import { randomBytes, randomInt } from 'node:crypto'

/** Capitals and digits that are not mistaken for each other. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** `length` characters of an alphabet, each drawn by itself. */
export function randomText(length: number, letters = alphabet): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}

/** A name that may be said openly, since it opens nothing: `PA-261126-7K2QX`, with the day in Viet Nam. */
export function datedReference(prefix: string, now: Date): string {
  return `${prefix}-${toLocalDate(now).slice(2).replaceAll('-', '')}-${randomText(5)}`
}

/** The same without the day: `LD-9F03A1C7`. */
export function plainReference(prefix: string): string {
  return `${prefix}-${randomBytes(4).toString('hex').toUpperCase()}`
}
