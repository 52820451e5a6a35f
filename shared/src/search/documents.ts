import { isValidOn, type LocalDate } from '../calendar'
import { fineInShort, type FineFacts } from '../traffic-fines/sentences'
import { pagePath, type SearchDocument, type SearchKind } from './search-document'
import { unitDocuments, type UnitForSearch } from './unit-documents'

type Text = string | null | undefined
type Texts = readonly string[] | null | undefined
/** A relationship: its id when the reader may not see it, else the document. */
type Related = string | { name: string } | null | undefined

type Titled = { title: string; slug: string; summary?: Text; keywords?: Texts }

export type ProcedureForSearch = Titled & {
  code?: Text
  field?: Related
  lifeEvents?: readonly Related[] | null
}
export type AlertForSearch = Titled & { scamForm?: Text }
export type FineForSearch = Titled & FineFacts & { validTo?: Text }
export type LegalDocumentForSearch = Omit<Titled, 'summary'> & { number: string }

/** The content lists as REST answers them, reduced to the fields that search reads. */
export type ContentForSearch = {
  procedures: readonly ProcedureForSearch[]
  units: readonly UnitForSearch[]
  handbook: readonly Titled[]
  fines: readonly FineForSearch[]
  alerts: readonly AlertForSearch[]
  legalDocuments: readonly LegalDocumentForSearch[]
  pages: readonly Titled[]
}

/**
 * All content that can be found, from its lists; what the app brings itself comes besides. Units that
 * have ended are found as old names of those that succeeded them.
 * @param today Decides which units have ended.
 */
export function documentsFromContent(
  content: ContentForSearch,
  today: LocalDate,
): SearchDocument[] {
  return [
    ...content.procedures.map((procedure) =>
      documentOf('procedure', procedure, {
        codes: present([procedure.code]),
        text: present([nameOf(procedure.field), ...(procedure.lifeEvents ?? []).map(nameOf)]),
      }),
    ),
    ...unitDocuments(
      content.units,
      (unit) => unit.kind !== 'former' && isValidOn({ validTo: unit.validTo }, today),
    ),
    ...content.handbook.map((entry) => documentOf('handbook', entry)),
    ...content.fines
      .filter(({ validTo }) => isValidOn({ validTo }, today))
      .map((fine) =>
        documentOf(
          'fine',
          { ...fine, summary: fineInShort(fine) },
          { keywords: [`phạt ${fine.title}`] },
        ),
      ),
    ...content.alerts.map((alert) =>
      documentOf('alert', alert, { keywords: present([alert.scamForm]) }),
    ),
    ...content.pages.map((page) => documentOf('page', page)),
    // What a law sums up stands on its own page; the lists of phones do not carry it.
    ...content.legalDocuments.map(({ title, slug, keywords, number }) =>
      documentOf(
        'legal-document',
        { title, slug, keywords },
        { codes: [number, calledByNumber({ title, number })] },
      ),
    ),
  ]
}

type More = { codes?: string[]; keywords?: string[]; text?: string[] }

function documentOf(
  kind: SearchKind,
  source: Titled,
  { codes, keywords = [], text = [] }: More = {},
): SearchDocument {
  const { title, slug, summary } = source
  return {
    id: `${kind}:${slug}`,
    kind,
    title,
    slug,
    href: pagePath(kind, slug),
    ...(codes && { codes }),
    keywords: [...keywords, ...(source.keywords ?? [])],
    ...(summary && { summary }),
    ...(text.length > 0 && { body: text.join('. ') }),
  }
}

/** "Nghị định 168/2024/NĐ-CP": how people name a document whose title they do not know. */
function calledByNumber({ title, number }: Pick<LegalDocumentForSearch, 'title' | 'number'>) {
  const type = /^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư)/.exec(
    title,
  )
  return type ? `${type[0]} ${number}` : ''
}

function nameOf(related: Related): string | undefined {
  return typeof related === 'object' ? related?.name : undefined
}

function present(texts: readonly Text[]): string[] {
  return texts.filter((text): text is string => Boolean(text))
}
