import { takeApart, wordsOf, type AccentedWord } from '@chung-tay/shared/text'

/** Kinds of places, as people write them before a name; each by the keys of its words. */
const kindHeads: Record<string, string[]> = {
  xa: ['xa', 'x'],
  phuong: ['phuong', 'p', 'f', 'phg'],
  'thi tran': ['thi tran', 'tt'],
  'thi xa': ['thi xa', 'tx'],
  'thanh pho': ['thanh pho', 'tp'],
  huyen: ['huyen', 'h'],
  quan: ['quan', 'q'],
  tinh: ['tinh'],
  'dac khu': ['dac khu'],
}
/** The police and its kind in one: "cax" is công an xã. */
const gluedHeads: Record<string, string> = { cax: 'xa', cap: 'phuong', catt: 'thi tran' }
const policeHeads = [
  'cong an',
  'ca',
  'tru so',
  'o',
  'tai',
  'so dien thoai',
  'sdt',
  'dia chi',
  'gap',
]
const tails = ['o dau', 'so dien thoai', 'sdt', 'dia chi', 'cu', 'moi']

export type NameWords = {
  /** The name alone, without the police and without the kind of place. */
  bare: AccentedWord[]
  /** With the kind of place, without the police. */
  withKind: AccentedWord[]
  /** Everything that was written. */
  all: AccentedWord[]
  /** How many words stand before the name. */
  headLength: number
  /** The kind of place: "xa", "phuong", "huyen", … */
  kind?: string
}

/**
 * Takes apart what somebody calls a place: "Công an xã Ân Thi", "ca p. Hiến Nam", "CAX An Thi ở đâu".
 * What would leave no name is left on: "công an xã" alone is searched for as it stands.
 */
export function nameWords(text: string): NameWords {
  const all = wordsOf(text).map(takeApart)
  const named = withoutTails(all)
  let rest = named
  let kind: string | undefined
  for (let taken = headOf(rest, policeHeads); taken > 0; taken = headOf(rest, policeHeads))
    rest = rest.slice(taken)
  const glued = gluedHeads[rest[0]?.key ?? '']
  if (glued && rest.length > 1) {
    kind = glued
    rest = rest.slice(1)
  }
  const withKind = rest
  for (const [name, heads] of Object.entries(kindHeads)) {
    const taken = kind ? 0 : headOf(rest, heads)
    if (taken === 0) continue
    kind = name
    rest = rest.slice(taken)
  }
  return {
    bare: rest,
    withKind,
    all,
    headLength: named.length - rest.length,
    ...(kind ? { kind } : {}),
  }
}

/** How many words one of the heads takes, as long as words remain behind it. */
function headOf(words: readonly AccentedWord[], heads: readonly string[]): number {
  for (const head of heads) {
    const parts = head.split(' ')
    if (words.length > parts.length && parts.every((part, at) => words[at]?.key === part))
      return parts.length
  }
  return 0
}

function withoutTails(words: readonly AccentedWord[]): AccentedWord[] {
  for (const tail of tails) {
    const parts = tail.split(' ')
    const from = words.length - parts.length
    if (from > 0 && parts.every((part, at) => words[from + at]?.key === part))
      return withoutTails(words.slice(0, from))
  }
  return [...words]
}

/** A query without "tỉnh Hưng Yên" behind a name, as every place here lies in it; undefined without one. */
export function withoutProvince(query: string): string | undefined {
  const name = /^(.+)\st[iỉ]nh\s/isu.exec(query.normalize('NFC'))?.[1]
  const isName = nameWords(name ?? '').bare.some(({ key }) => !onlyHead.has(key))
  return isName ? name : undefined
}

const onlyHead = new Set(['cong', 'an', 'ca', 'xa', 'phuong'])

/** A name without the police and the kind of place, as it is sorted: "Ân Thi". */
export function bareName(name: string): string {
  return wordsOf(name).slice(nameWords(name).headLength).join(' ')
}
