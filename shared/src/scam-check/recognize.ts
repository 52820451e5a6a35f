import { looksLikePhone, normalizePhone } from '../phone'
import { fold } from '../text'
import { canonicalize } from './canonical'
import { isEmailAddress } from './email-address'
import type { Asked } from './kinds'
import { linksIn, tidyMessage } from './link-in-message'

/** More is a list, not a message; every one costs a request. */
const most = 6
/** Digits in a sentence; fewer of them are codes, dates and prices. */
const runs = /\+?\d[\d .·-]*\d/g
const fewestDigits = 7
/** Begins as a mobile number does: one digit too many or too few makes no account of it. */
const likeMobile = /^(?:0|84)[35789]\d{6,10}$/
/** What stands before the number of an account, folded. */
const namesAccount = /\b(?:stk|tk|tai khoan|account|acc|bank|ngan hang)\b[^\d]{0,30}$/
/** Names of packages begin as addresses end. */
const packageName = /^(?:com|vn|net|org|io|app)(?:\.[a-z][a-z0-9_]*){2,}$/i

/**
 * Everything in a typed or pasted text that can be looked up: a number alone, a link, an app, a whole message
 * or the words of a screenshot, the text of a bank's QR code. Each is one kind only: asked as two, a number
 * would be known by two parts of the list, which few others share. Many accounts are telephone numbers; the
 * words before it say when it is an account. At most six; empty when there is nothing of the kind.
 */
export function recognize(text: string): Asked[] {
  const shown = tidyMessage(text)
  const account = accountInCode(shown)
  if (account) return [{ kind: 'account', value: account }]
  const found = shown.includes(' ') ? inMessage(shown) : alone(shown)
  const known = new Set<string>()
  return found
    .filter((asked) => {
      const text = canonicalize(asked)?.text
      const name = text && `${asked.kind} ${text}`
      if (!name || known.has(name)) return false
      known.add(name)
      return true
    })
    .slice(0, most)
}

function alone(word: string): Asked[] {
  if (isStore(word)) return [{ kind: 'app', value: word }]
  if (packageName.test(word) && !isLink(word)) return [{ kind: 'app', value: word }]
  if (/^[\d+(][\d().·,/+-]*$/.test(word)) return asNumber(word)
  if (isEmailAddress(word)) return [{ kind: 'link', value: word.split('@')[1] ?? '' }]
  if (word.includes('.') || word.includes('://')) return [{ kind: 'link', value: word }]
  return /\d/.test(word) ? [{ kind: 'account', value: word }] : []
}

function inMessage(message: string): Asked[] {
  const links = linksIn(message)
  const rest = links.reduce((text, link) => text.replace(link, ' '), message)
  const numbers = Array.from(rest.matchAll(runs), ({ 0: run, index }) => {
    const isPartOfWord = /\p{L}/u.test(rest.charAt(index - 1) + rest.charAt(index + run.length))
    const isLong = run.replace(/\D/g, '').length >= fewestDigits
    return isPartOfWord || !isLong ? [] : asNumber(run, rest.slice(0, index))
  })
  const whole = numbers.length === 0 && normalizePhone(message)
  return [
    ...links.map((value) => ({ kind: isStore(value) ? 'app' : 'link', value }) as const),
    ...(whole ? ([{ kind: 'phone', value: message }] as const) : []),
    ...numbers.flat(),
  ]
}

const isStore = (link: string) => /play\.google\.com\/.*[?&]id=/i.test(link)
const isLink = (word: string) => linksIn(`${word} `)[0] === word

function asNumber(written: string, before = ''): Asked[] {
  const isPhone = looksLikePhone(written) && normalizePhone(written) !== undefined
  if (namesAccount.test(fold(before))) return [{ kind: 'account', value: written }]
  if (!isPhone && likeMobile.test(written.replace(/\D/g, ''))) return []
  return [{ kind: isPhone ? 'phone' : 'account', value: written }]
}

/** The account in the text of a bank's QR code (VietQR, after EMVCo's merchant-presented mode). */
function accountInCode(code: string): string | undefined {
  if (!code.startsWith('000201')) return undefined
  const merchant = fieldsOf(code).get('38')
  const beneficiary = merchant && fieldsOf(merchant).get('01')
  return beneficiary && fieldsOf(beneficiary).get('01')
}

/** Fields as EMVCo writes them: two digits of name, two of length, then as many characters. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at + 4 <= text.length;) {
    const length = Number(text.slice(at + 2, at + 4))
    if (!Number.isInteger(length)) break
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}
