import type { Handbook } from '@chung-tay/shared/payload-types'
import { lawFacts } from '../legal-documents'
import type { Fact } from '../platform/whats-new/fact'
import { newest, type ReadPage } from '../platform/whats-new/read-page'

/**
 * What a phone remembers of a handbook entry: the laws behind it and the numbers named in it, such as days,
 * sums and telephone numbers. The rest is running text, of which a change of wording says nothing.
 */
export function readHandbookEntry(entry: Handbook): ReadPage {
  const { slug, title, legalBasis, body } = entry
  return {
    id: `handbook/${slug}`,
    to: `/cam-nang/${slug}`,
    title,
    asOf: newest([entry, ...(legalBasis ?? []).map(({ document }) => document)]),
    facts: [...figureFacts(body), ...lawFacts(legalBasis)],
  }
}

/** A number with the word behind it: "30 ngày", "500.000 đồng". */
const figure = /\d+(?:[.,/–-]\d+)*(?:%| (?:%|\p{L}+))?/gu

function figureFacts(body: Handbook['body']): Fact[] {
  const figures = textsOf(body?.root).flatMap((text) => text.match(figure) ?? [])
  return [...new Set(figures)].map((name) => ({ part: 'figure', name, says: '' }))
}

type TextNode = { text?: unknown; children?: unknown }

/** The texts of a block of rich text, each run in one piece: a number in bold stands with its neighbours. */
function textsOf(node: unknown): string[] {
  const { text, children } = (node ?? {}) as TextNode
  if (typeof text === 'string') return [text]
  if (!Array.isArray(children)) return []
  const isBlock = children.some((child: TextNode) => Array.isArray(child?.children))
  const texts = children.flatMap(textsOf)
  return isBlock ? texts : [texts.join('')]
}
