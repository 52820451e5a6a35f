import { asDrawn } from '../../text'
import { siteOf } from '../link-expressions'
import { hostInLetters } from './host-in-letters'

export type LookAlikeReason =
  | { kind: 'letters'; shown: string }
  | { kind: 'gov-inside' }
  | { kind: 'borrowed-name'; word: string }
  | { kind: 'typo' }
  /** An official host that is none here: a name to sign in with, a path, or either, by program. */
  | { kind: 'hidden-host' }

/** Digits that are read as letters in the name of a site. */
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '8': 'b',
}

/**
 * What makes a host look like an official one that it is not; undefined when nothing does.
 * @param host In ASCII, as `canonicalLink` gives it; not below `.gov.vn`. @param official Hosts that are official.
 */
export function lookAlike(
  host: string,
  official: readonly string[],
): { resembles: string; reasons: LookAlikeReason[] } | undefined {
  const shown = hostInLetters(host)
  const drawn = skeleton(shown)
  const bare = drawn.replace(/[-.]/g, '')
  const reasons: LookAlikeReason[] = []
  const same = official.find((one) => one !== host && skeleton(one) === drawn)
  if (same && shown !== host) reasons.push({ kind: 'letters', shown })
  if (/gov-?\.?vn/.test(drawn)) reasons.push({ kind: 'gov-inside' })
  const words = new Set(official.flatMap(namesIn))
  const word = [...words].find((name) => bare.includes(name))
  if (word) reasons.push({ kind: 'borrowed-name', word })
  const site = skeleton(siteOf(host))
  const near = official.find((one) => {
    const other = skeleton(siteOf(one))
    const distance = editDistance(site, other)
    return distance > 0 && distance <= (other.length > 8 ? 2 : 1)
  })
  if (same || near) {
    if (reasons.every(({ kind }) => kind !== 'letters')) reasons.push({ kind: 'typo' })
  }
  if (reasons.length === 0) return undefined
  const resembles = same ?? near ?? official.find((one) => word && one.includes(word)) ?? 'gov.vn'
  return { resembles, reasons }
}

/** How a name looks, whatever alphabet it is written in. */
const skeleton = (text: string) =>
  asDrawn(text).replace(/[01358]/g, (digit) => digitLetters[digit] ?? digit)

/** The telling parts of an official host: `bocongan` of `dichvucong.bocongan.gov.vn`. */
function namesIn(host: string): string[] {
  return host
    .replace(/(\.gov)?\.vn$/, '')
    .split('.')
    .map((label) => skeleton(label).replace(/-/g, ''))
    .filter((label) => label.length >= 5 && label !== 'www')
}

/** Letters to insert, remove, replace or swap to make one text of the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
