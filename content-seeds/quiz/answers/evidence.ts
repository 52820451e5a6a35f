import { fold } from '@chung-tay/shared/text'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import type { Seed } from '../../src/read-seeds'
import type { Answers } from './read-answers'
import { recordText } from './record-text'

export type Basis = { document: string; article?: string; clause?: string; point?: string }

/** A question as its seed has it. */
export type Question = Pick<
  QuizQuestion,
  'kind' | 'text' | 'situation' | 'explanation' | 'truth'
> & {
  slug: string
  topic: string
  choices?: { text: string; isCorrect?: boolean }[]
  steps?: { text: string }[]
  pairs?: { left: string; right: string }[]
  legalBasis: Basis[]
  provenance: { needsReview?: boolean }
}

/** What answers a question: where it stands, what it says, and what the record is about. */
export type Evidence = { from: string; says: string; about?: string }

type Fine = { legalBasis: { document: string; article?: string }[] }

/** "Điều 7 khoản 2 điểm h", as fines cite. */
const placeOf = ({ article, clause, point }: Basis) =>
  [article && `Điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`]
    .filter(Boolean)
    .join(' ')

/** "7.2.h", as the table of clauses does. */
const shortPlace = ({ article, clause, point }: Basis) =>
  [article, clause, point].filter(Boolean).join('.')

/** Finds what answers questions: fines and clauses by what they cite, sentences of records by name. */
export function evidenceFinder(seeds: readonly Seed[], { clauses, quotes }: Answers) {
  const fines = seeds
    .filter(({ target }) => target === 'traffic-fines')
    .map(({ slug, data }) => ({ slug, data, ...(data as Fine) }))
  const titles = new Map(
    seeds.map(({ target, slug, data }) => [`${target}/${slug}`, data.title as string | undefined]),
  )

  /** What is written down of a cited place; a document without a place says nothing by itself. */
  function cited(basis: Basis): Evidence[] {
    if (!basis.article) return []
    const ofFines = fines
      .filter(({ legalBasis }) =>
        legalBasis.some((at) => at.document === basis.document && at.article === placeOf(basis)),
      )
      .map(({ slug, data }) => ({ from: `traffic-fines/${slug}`, says: recordText(data) }))
    const ofClauses = clauses
      .filter(({ document, at }) => document === basis.document && at === shortPlace(basis))
      .map(({ document, at, says }) => ({ from: `${document} ${at}`, says }))
    return [...ofFines, ...ofClauses]
  }

  return {
    cited,
    evidenceOf: ({ slug, legalBasis }: Question): Evidence[] => [
      ...legalBasis.flatMap(cited),
      ...(quotes.get(slug) ?? []).map((quote) => ({
        from: quote.in,
        says: quote.says,
        about: titles.get(quote.in),
      })),
    ],
  }
}

/** What the question holds to be right, in words. A false statement says what is not so. */
export function rightAnswer({ kind, text, truth, choices, steps, pairs }: Question): string[] {
  if (kind === 'true-false') return truth === 'true' ? [text] : []
  if (kind === 'ordering') return (steps ?? []).map((step) => step.text)
  if (kind === 'matching') return (pairs ?? []).map(({ left, right }) => `${left}: ${right}`)
  return (choices ?? []).filter(({ isCorrect }) => isCorrect).map((choice) => choice.text)
}

/** Words that every sentence has and that so carry nothing. */
const light = new Set(
  `ban cac cai cho co con cua cung da dang de den di do duoc dung gi hay hoac khi khong la lai lam len mot
  moi nao nay nen neu nguoi nhu nhung o phai qua ra roi so tai the thi thu thua tren trong truoc tu va van
  vao vay ve vi voi xong bi nua het chi luc ngay sau hon that minh no ho`.split(/\s+/),
)

/** The words of a text that carry something, without accents. */
export function wordsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.filter((word) => !light.has(word)))
}

/** How much of a text the evidence says too: from 0 to 1; 1 for a text without words of its own. */
export function carried(text: string, evidence: readonly Evidence[]): number {
  const words = [...wordsOf(text)]
  if (words.length === 0) return 1
  const there = wordsOf(evidence.map(({ says }) => says).join(' '))
  return words.filter((word) => there.has(word)).length / words.length
}

/** What makes an answer the same as another: its words and numbers, in any order. */
export function answerNames(text: string): string {
  const words = fold(text).match(/[\p{L}\d.,]+/gu) ?? []
  return words.sort().join(' ')
}
