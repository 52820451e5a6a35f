import { cleanInput, fold } from '../text'

/** Banks and wallets by the name they use; the value is part of what is hashed, so it never changes. */
export const banks = [
  { value: 'abbank', label: 'ABBANK' },
  { value: 'acb', label: 'ACB' },
  { value: 'agribank', label: 'Agribank' },
  { value: 'bac-a-bank', label: 'Bac A Bank' },
  { value: 'baoviet-bank', label: 'BAOVIET Bank' },
  { value: 'bidv', label: 'BIDV' },
  { value: 'bvbank', label: 'BVBank (Bản Việt)' },
  { value: 'co-opbank', label: 'Co-opBank' },
  { value: 'eximbank', label: 'Eximbank' },
  { value: 'gpbank', label: 'GPBank' },
  { value: 'hdbank', label: 'HDBank' },
  { value: 'kienlongbank', label: 'KienlongBank' },
  { value: 'lpbank', label: 'LPBank' },
  { value: 'mbbank', label: 'MB Bank' },
  { value: 'mbv', label: 'MBV (OceanBank cũ)' },
  { value: 'momo', label: 'Ví MoMo' },
  { value: 'msb', label: 'MSB' },
  { value: 'nam-a-bank', label: 'Nam A Bank' },
  { value: 'ncb', label: 'NCB' },
  { value: 'ocb', label: 'OCB' },
  { value: 'pgbank', label: 'PGBank' },
  { value: 'pvcombank', label: 'PVcomBank' },
  { value: 'sacombank', label: 'Sacombank' },
  { value: 'saigonbank', label: 'SAIGONBANK' },
  { value: 'scb', label: 'SCB' },
  { value: 'seabank', label: 'SeABank' },
  { value: 'shb', label: 'SHB' },
  { value: 'shinhan', label: 'Shinhan Bank' },
  { value: 'techcombank', label: 'Techcombank' },
  { value: 'timo', label: 'Timo' },
  { value: 'tpbank', label: 'TPBank' },
  { value: 'vcbneo', label: 'VCBNeo (CB cũ)' },
  { value: 'vib', label: 'VIB' },
  { value: 'vietabank', label: 'VietABank' },
  { value: 'vietcombank', label: 'Vietcombank' },
  { value: 'vietinbank', label: 'VietinBank' },
  { value: 'viettel-money', label: 'Viettel Money' },
  { value: 'vikki-bank', label: 'Vikki Bank (DongA Bank cũ)' },
  { value: 'vpbank', label: 'VPBank' },
  { value: 'vrb', label: 'VRB' },
  { value: 'zalopay', label: 'ZaloPay' },
  { value: 'other', label: 'Ngân hàng khác' },
] as const

export type Bank = (typeof banks)[number]['value']

/** Words that stand around an account number in a message, folded. */
const aroundNumber =
  /\b(?:stk|so tai khoan|tai khoan|tk|so tk|account|acc|ngan hang|bank|vi|chu|ctk|chu tai khoan|ten|cty|cong ty)\b/
const fewestDigitsInLine = 6
/** Digits in one piece, or in small groups. */
const grouped = /\d{7,}|\d{1,6}(?:[ .·-]\d{1,6})*/g

/**
 * One way of writing an account number: 4 to 24 letters and digits (some banks give accounts names),
 * in small letters. A pasted line is understood where one number stands among words of its kind
 * (“STK: 0123 456 789 – Vietcombank”). Undefined when it cannot be one.
 */
export function normalizeAccount(text: string): string | undefined {
  const shown = cleanInput(text).toLowerCase()
  const inLine = numberInLine(shown)
  const number = inLine ?? shown.replace(/[\s.\-/·,_]/g, '')
  return /^[a-z0-9]{4,24}$/.test(number) ? number : undefined
}

/** The one long number in a line that says, by its other words, that it is about an account. */
function numberInLine(line: string): string | undefined {
  const plain = fold(line)
  const names = banks.some(({ value }) =>
    plain.replace(/[\s-]/g, '').includes(value.replace(/-/g, '')),
  )
  if (!/[a-z]/.test(plain) || !(names || aroundNumber.test(plain))) return undefined
  const numbers = Array.from(plain.matchAll(grouped), ({ 0: run, index }) => {
    const isPartOfWord = /[a-z]/.test(plain.charAt(index - 1) + plain.charAt(index + run.length))
    return isPartOfWord ? '' : run.replace(/\D/g, '')
  }).filter(({ length }) => length >= fewestDigitsInLine)
  return new Set(numbers).size === 1 ? numbers[0] : undefined
}
