import { normalizeAccount } from './account'
import { normalizeApp } from './app'
import type { Asked } from './kinds'
import { canonicalLink, writeLink } from './link'
import { linkExpressions, siteOf } from './link-expressions'
import { linkIn } from './link-in-message'
import { normalizePhone } from '../phone'

/** A question or an entry in its one way of writing. */
export type Canonical = {
  /** What is listed, e.g. `+84912345678`, `vietcombank:0123456789`, `gov-vn.example/a/`. */
  text: string
  /** What names the bucket: the text itself; for links the registered name, for accounts the number. */
  place: string
  /** Every text under which an answer may be listed, the most exact first. */
  expressions: string[]
}

/** Brings what a person typed into the form that is hashed. Undefined when it is nothing of the kind. */
export function canonicalize({ kind, value, bank }: Asked): Canonical | undefined {
  switch (kind) {
    case 'phone':
      return only(normalizePhone(value))
    case 'app':
      return only(normalizeApp(value))
    case 'account': {
      const number = normalizeAccount(value)
      if (!number) return undefined
      const ofBank = bank && bank !== 'other' ? [`${bank}:${number}`] : []
      // `*` stands for "whatever bank": the answer when the person does not know it.
      const any = `*:${number}`
      return { text: ofBank[0] ?? any, place: number, expressions: [...ofBank, any] }
    }
    case 'link': {
      const link = canonicalLink(linkIn(value))
      if (!link) return undefined
      const expressions = linkExpressions(link)
      return { text: writeLink(link), place: siteOf(link.host), expressions }
    }
  }
}

const only = (text: string | undefined): Canonical | undefined =>
  text === undefined ? undefined : { text, place: text, expressions: [text] }
