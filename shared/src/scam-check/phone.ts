/**
 * Prefixes of eleven-digit mobile numbers and what they became in 2018 (plan of the Ministry of
 * Information and Communications for changing mobile network codes, from 15/09/2018).
 */
const mobileSince2018: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0126': '076',
  '0127': '081',
  '0128': '078',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/**
 * Old area codes that can still be told from today's numbers. Most cannot: Thái Bình's 036 with seven
 * digits looks like a mobile number of today.
 */
const areaSince2017: readonly { old: string; length: number; now: string }[] = [
  { old: '04', length: 10, now: '024' },
  { old: '0321', length: 11, now: '0221' },
]

const shortest = 3
/** Longest number of the international plan (ITU-T E.164). */
const longest = 15

/**
 * One way of writing a telephone number: `+84…` for numbers of Viet Nam (old prefixes become today's),
 * `+…` for foreign ones, the bare digits for short codes such as 113. Undefined when it is no number.
 */
export function normalizePhone(text: string): string | undefined {
  const shown = text.normalize('NFKC').trim()
  if (!/^[+\d(][\d\s().\-/+]*$/.test(shown)) return undefined
  const isInternational = shown.startsWith('+') || shown.startsWith('(+')
  const digits = shown.replace(/\D/g, '')
  if (isInternational) return digits.startsWith('84') ? national(digits.slice(2)) : foreign(digits)
  if (digits.startsWith('0084')) return national(digits.slice(4))
  if (digits.startsWith('00')) return foreign(digits.slice(2))
  if (digits.startsWith('84') && digits.length >= 11) return national(digits.slice(2))
  if (!digits.startsWith('0') && digits.length < 7) {
    return digits.length >= shortest ? digits : undefined
  }
  return national(digits)
}

/** How a normalised number is written for people of Viet Nam. */
export function showPhone(normalized: string): string {
  if (!normalized.startsWith('+84')) return normalized
  const rest = normalized.slice(3)
  if (/^1[89]00/.test(rest)) return rest.replace(/^(1[89]00)(\d+)$/, '$1 $2')
  return `0${rest}`.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3')
}

/** @param digits What follows the country code, with or without the leading 0. */
function national(digits: string): string | undefined {
  const rest = digits.replace(/^0+/, '')
  if (/^1[89]00\d{4,6}$/.test(rest)) return `+84${rest}`
  const today = withTodaysPrefix(`0${rest}`).slice(1)
  return today.length >= 7 && today.length <= longest - 2 ? `+84${today}` : undefined
}

function withTodaysPrefix(number: string): string {
  if (number.length === 11) {
    const mobile = mobileSince2018[number.slice(0, 4)]
    if (mobile) return mobile + number.slice(4)
  }
  const area = areaSince2017.find(
    ({ old, length }) => number.length === length && number.startsWith(old),
  )
  return area ? area.now + number.slice(area.old.length) : number
}

function foreign(digits: string): string | undefined {
  const isPossible = digits.length >= 7 && digits.length <= longest && !digits.startsWith('0')
  return isPossible ? `+${digits}` : undefined
}
