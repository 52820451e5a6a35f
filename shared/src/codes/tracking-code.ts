import { checkDigit, hasValidCheckDigit } from './damm'
import { pastedDigits } from './pasted-digits'

const randomDigits = 15
const length = randomDigits + 1

export type TrackingCodeProblem = 'empty' | 'too-short' | 'too-long' | 'mistyped'

/** A tracking code from 15 unguessable digits: they and their check digit. */
export function makeTrackingCode(digits: string): string {
  if (!new RegExp(`^\\d{${randomDigits}}$`).test(digits)) throw new RangeError('15 digits expected')
  return digits + checkDigit(digits)
}

/** The 16 digits of what a person typed or pasted, however grouped, alone or in a line; see `pastedDigits`. */
export function normalizeTrackingCode(typed: string): string {
  return pastedDigits(typed, { length, isCode: hasValidCheckDigit })
}

/** Why what was typed cannot be a tracking code; undefined when it can. */
export function trackingCodeProblem(typed: string): TrackingCodeProblem | undefined {
  const code = normalizeTrackingCode(typed)
  if (code === '') return 'empty'
  if (!/^\d+$/.test(code)) return 'mistyped'
  if (code.length < length) return 'too-short'
  if (code.length > length) return 'too-long'
  return hasValidCheckDigit(code) ? undefined : 'mistyped'
}

/** In four groups of four, as it is shown and read aloud. */
export function formatTrackingCode(code: string): string {
  return code.replace(/(\d{4})(?=\d)/g, '$1 ')
}
