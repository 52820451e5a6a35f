import { cleanInput } from '../text'
import { isForeign } from './foreign-plan'
import { spaced } from './spaced'
import { isShortNumber, isVietnamese, todaysNumber } from './vietnam-plan'

/** What somebody is told whose number no plan has. */
export const noSuchNumber = 'Không có số điện thoại nào như vậy. Hãy so lại số, và chỉ nhập một số.'

/** Digits and what stands between them, as people write a number. */
const written = /^(?:tel:|sms:|callto:)?[+\d(][\d\s().,·•*/+-]*$/i
/** Numbers within a line; fewer digits than these are dates, prices, house numbers. */
const runs = /\(?\+?\(?\d[\d\s().·•-]*\d/g
const fewestInLine = 8

/**
 * One way of writing a telephone number: `+84…` for numbers of Viet Nam (old prefixes become today's),
 * `+…` for foreign ones, the bare digits for short codes such as 113. Undefined when it is no number,
 * and when no numbering plan has it: then the person should compare it once more. A pasted line is
 * understood where it has one number (“SĐT: 0912 345 678 (Zalo)”).
 */
export function normalizePhone(text: string): string | undefined {
  const shown = withoutLabel(cleanInput(text))
  const whole = written.test(shown) ? fromDigits(shown) : undefined
  return whole ?? theOnlyNumberIn(shown)
}

/** Whether a text is written as a telephone number is, existing or not; an IP address is not. */
export function looksLikePhone(text: string): boolean {
  const shown = withoutLabel(cleanInput(text))
  const isAddress = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(shown)
  return written.test(shown) && !isAddress && shown.replace(/\D/g, '').length >= 3
}

/** How a normalised number is written for people of Viet Nam. */
export function showPhone(normalized: string): string {
  if (!normalized.startsWith('+84')) return normalized
  const rest = normalized.slice(3)
  return spaced(/^1[89]00/.test(rest) ? rest : `0${rest}`)
}

/** “Điện thoại: 0912 …” without what stands before the colon. */
const withoutLabel = (text: string) => text.replace(/^[\p{L}\p{M}\s./()]+:\s*/u, '')

function theOnlyNumberIn(line: string): string | undefined {
  // An address says more than the digits in it.
  if (/@|:\/\/|[a-z\d-]{2}\.[a-z]{2}/.test(line)) return undefined
  const short = /^(\d{3,4}) ?[-(:] ?\D*$/.exec(line)?.[1]
  if (short) return short
  const numbers = line.split(/[,;/|]|\s-\s/).flatMap((part) =>
    Array.from(part.matchAll(runs), ({ 0: run, index }) => {
      const isPartOfWord = /\p{L}/u.test(part.charAt(index - 1) + part.charAt(index + run.length))
      const isLongEnough = run.replace(/\D/g, '').length >= fewestInLine
      return isPartOfWord || !isLongEnough ? undefined : fromDigits(run)
    }),
  )
  const [first, ...others] = new Set(numbers.filter((number) => number !== undefined))
  return others.length === 0 ? first : undefined
}

function fromDigits(shown: string): string | undefined {
  // “+44 (0)20 …”: the 0 is for callers within the country.
  const digits = shown.replace(/(\+\d[\d\s]*)\(0\)/, '$1').replace(/\D/g, '')
  if (/^[^\d]*\+/.test(shown)) return international(digits.replace(/^00/, ''))
  if (digits.startsWith('00')) return international(digits.slice(2))
  const here = national(digits)
  if (here) return here
  // The country code of Viet Nam without its +, and with a 0 in place of it.
  const behindCode = /^0?84(\d{8,})$/.exec(digits)?.[1]
  if (behindCode) return national(behindCode)
  return isShortNumber(digits) ? digits : undefined
}

function international(digits: string): string | undefined {
  if (digits.startsWith('0')) return national(digits)
  if (digits.startsWith('84')) return national(digits.slice(2))
  return isForeign(digits) ? `+${digits}` : undefined
}

/** @param digits What follows the country code, with or without the leading 0. */
function national(digits: string): string | undefined {
  const today = todaysNumber(digits.replace(/^0/, ''))
  return isVietnamese(today) ? `+84${today}` : undefined
}
