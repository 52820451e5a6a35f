import { checkDigit, hasValidCheckDigit } from '../codes/damm'
import { pastedDigits } from '../codes/pasted-digits'

const randomDigits = 19
export const receiptDigits = randomDigits + 1

export type ReceiptProblem = 'empty' | 'too-short' | 'too-long' | 'mistyped'

/** A new receipt: 19 digits from the system's random numbers (63 bits) and Damm's check digit. */
export function makeReceipt(): string {
  let digits = ''
  while (digits.length < randomDigits) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      // 250 and more would make small digits likelier.
      if (byte < 250 && digits.length < randomDigits) digits += String(byte % 10)
    }
  }
  return digits + checkDigit(digits)
}

/** The digits of what a person typed or pasted, however grouped, alone or in a line; see `pastedDigits`. */
export function normalizeReceipt(typed: string): string {
  return pastedDigits(typed, { length: receiptDigits, isCode: hasValidCheckDigit })
}

/** Why what was typed cannot be a receipt; undefined when it can. */
export function receiptProblem(typed: string): ReceiptProblem | undefined {
  const digits = normalizeReceipt(typed)
  if (digits === '') return 'empty'
  if (!/^\d+$/.test(digits)) return 'mistyped'
  if (digits.length < receiptDigits) return 'too-short'
  if (digits.length > receiptDigits) return 'too-long'
  return hasValidCheckDigit(digits) ? undefined : 'mistyped'
}

/** In five groups of four, as it is shown and read aloud. */
export function formatReceipt(receipt: string): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ')
}
