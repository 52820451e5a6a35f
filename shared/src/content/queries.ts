import type {
  Alert,
  Contact,
  Handbook,
  LegalDocument,
  Page,
  Procedure,
  ProcedureField,
  QuizTopic,
  ScamFigure,
  ScamGuide,
  Setting,
  Unit,
} from '../payload-types'
import type { PracticeQuestion } from '../quiz/questions/playable'

/**
 * Every read of public content, in one list: the pages use it at run time, the build bakes it into
 * the snapshot, and the server keeps answers to exactly these addresses in memory.
 */
export type ContentQuery<T> = {
  /** Path and query string below the API's origin; also the cache key everywhere. */
  path: string
  /** `list` answers `{docs: T[]}` over all pages, `one` the single document or null, `global` T itself. */
  shape: 'list' | 'one' | 'global'
  /** Never set: carries the type of the answer. */
  readonly answer?: T
}

/** Documents a list answer holds at most; more come on `&page=2` and so on. */
export const pageSize = 500

export type ProcedureCard = Pick<
  Procedure,
  | 'id'
  | 'title'
  | 'slug'
  | 'summary'
  | 'code'
  | 'field'
  | 'lifeEvents'
  | 'level'
  | 'online'
  | 'keywords'
>
export type UnitCard = Pick<
  Unit,
  | 'id'
  | 'name'
  | 'slug'
  | 'kind'
  | 'code'
  | 'area'
  | 'parent'
  | 'address'
  | 'location'
  | 'openingHours'
  | 'hoursExceptions'
  | 'procedureFields'
  | 'formerNames'
  | 'aliases'
  | 'validFrom'
  | 'validTo'
  | 'succeededBy'
  | 'isSample'
>
export type HandbookCard = Pick<
  Handbook,
  'id' | 'title' | 'slug' | 'summary' | 'field' | 'relatedProcedures' | 'keywords'
>
export type AlertCard = Pick<
  Alert,
  | 'id'
  | 'title'
  | 'slug'
  | 'summary'
  | 'severity'
  | 'group'
  | 'issuedAt'
  | 'scamForm'
  | 'audiences'
  | 'areas'
  | 'currentUntil'
  | 'keywords'
  | 'charts'
>
export type FigureCard = Pick<
  ScamFigure,
  | 'id'
  | 'title'
  | 'slug'
  | 'dimension'
  | 'type'
  | 'unit'
  | 'criterion'
  | 'points'
  | 'source'
  | 'sourceUrl'
  | 'sourceDate'
>
export type LegalDocumentCard = Pick<
  LegalDocument,
  | 'id'
  | 'number'
  | 'title'
  | 'slug'
  | 'type'
  | 'issuer'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'status'
  | 'keywords'
>
export type QuizTopicAnswer = Omit<QuizTopic, 'practiceQuestions'> & {
  practiceQuestions?: PracticeQuestion[] | null
}
export type QuizTopicCard = Pick<QuizTopic, 'id' | 'title' | 'slug' | 'summary' | 'practiceCount'>
export type PageCard = Pick<Page, 'id' | 'title' | 'slug' | 'summary'>

const list = <T>(
  collection: string,
  sort: string,
  fields?: readonly string[],
): ContentQuery<T[]> => ({
  path:
    `/api/${collection}?depth=1&limit=${pageSize}&sort=${sort}` +
    (fields ?? []).map((field) => `&select[${field}]=true`).join(''),
  shape: 'list',
})

const bySlug =
  <T>(collection: string) =>
  (slug: string): ContentQuery<T | null> => ({
    path: `/api/${collection}?depth=1&limit=1&where[slug][equals]=${encodeURIComponent(slug)}`,
    shape: 'one',
  })

export const queries = {
  settings: { path: '/api/globals/settings?depth=1', shape: 'global' } as ContentQuery<Setting>,
  procedureFields: list<ProcedureField>('procedure-fields', 'order,slug'),
  procedures: list<ProcedureCard>('procedures', 'title,slug', [
    'title',
    'slug',
    'summary',
    'code',
    'field',
    'lifeEvents',
    'level',
    'online',
    'keywords',
  ]),
  procedure: bySlug<Procedure>('procedures'),
  units: list<UnitCard>('units', 'name,slug', [
    'name',
    'slug',
    'kind',
    'code',
    'area',
    'parent',
    'address',
    'location',
    'openingHours',
    'hoursExceptions',
    'procedureFields',
    'formerNames',
    'aliases',
    'validFrom',
    'validTo',
    'succeededBy',
    'isSample',
  ]),
  unit: bySlug<Unit>('units'),
  contacts: list<Contact>('contacts', 'order,slug'),
  handbook: list<HandbookCard>('handbook', 'title,slug', [
    'title',
    'slug',
    'summary',
    'field',
    'relatedProcedures',
    'keywords',
  ]),
  handbookEntry: bySlug<Handbook>('handbook'),
  alerts: list<AlertCard>('alerts', '-issuedAt,slug', [
    'title',
    'slug',
    'summary',
    'severity',
    'group',
    'issuedAt',
    'scamForm',
    'audiences',
    'areas',
    'currentUntil',
    'keywords',
    'charts',
  ]),
  alert: bySlug<Alert>('alerts'),
  figures: list<FigureCard>('scam-figures', 'order,slug', [
    'title',
    'slug',
    'dimension',
    'type',
    'unit',
    'criterion',
    'points',
    'source',
    'sourceUrl',
    'sourceDate',
  ]),
  legalDocuments: list<LegalDocumentCard>('legal-documents', '-effectiveFrom,slug', [
    'number',
    'title',
    'slug',
    'type',
    'issuer',
    'effectiveFrom',
    'effectiveTo',
    'status',
    'keywords',
  ]),
  legalDocument: bySlug<LegalDocument>('legal-documents'),
  scamGuides: list<ScamGuide>('scam-guides', 'createdAt,slug'),
  quizTopics: list<QuizTopicCard>('quiz-topics', 'order,slug', [
    'title',
    'slug',
    'summary',
    'practiceCount',
  ]),
  /** With its questions to practise, answers included; what is for contests only is never among them. */
  quizTopic: bySlug<QuizTopicAnswer>('quiz-topics'),
  pages: list<PageCard>('pages', 'title,slug', ['title', 'slug', 'summary']),
  page: bySlug<Page>('pages'),
}

/** The list queries, by the name the snapshot files carry. */
export const listQueries = {
  'procedure-fields': queries.procedureFields,
  procedures: queries.procedures,
  units: queries.units,
  contacts: queries.contacts,
  handbook: queries.handbook,
  alerts: queries.alerts,
  'scam-figures': queries.figures,
  'legal-documents': queries.legalDocuments,
  'scam-guides': queries.scamGuides,
  'quiz-topics': queries.quizTopics,
  pages: queries.pages,
} as const

/** The queries of one document, by collection. */
export const detailQueries = {
  procedures: queries.procedure,
  units: queries.unit,
  handbook: queries.handbookEntry,
  alerts: queries.alert,
  'legal-documents': queries.legalDocument,
  'quiz-topics': queries.quizTopic,
  pages: queries.page,
} as const

export type ListName = keyof typeof listQueries
export type DetailName = keyof typeof detailQueries
