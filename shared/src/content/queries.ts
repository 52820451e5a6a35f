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
  TrafficFine,
  Unit,
} from '../payload-types'
import type { PracticeQuestion } from '../quiz/questions/playable'
import { indexFormat } from '../search/index-format'
import type { SearchIndexData } from '../search/stored-index'

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

/** What lists know of a document: the fields asked for by name, and its id, which always comes along. */
type Card<T extends { id: unknown }, Fields extends readonly (keyof T)[]> = Pick<
  T,
  'id' | Fields[number]
>

const procedureCardFields = [
  'title',
  'slug',
  'summary',
  'code',
  'field',
  'lifeEvents',
  'level',
  'online',
  'keywords',
] as const
export type ProcedureCard = Card<Procedure, typeof procedureCardFields>

const unitCardFields = [
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
] as const
export type UnitCard = Card<Unit, typeof unitCardFields>

const handbookCardFields = [
  'title',
  'slug',
  'summary',
  'field',
  'relatedProcedures',
  'keywords',
] as const
export type HandbookCard = Card<Handbook, typeof handbookCardFields>

const fineCardFields = [
  'title',
  'slug',
  'vehicle',
  'topic',
  'fineFrom',
  'fineTo',
  'isWarning',
  'points',
  'suspendFrom',
  'suspendTo',
  'validFrom',
  'validTo',
  'keywords',
] as const
export type FineCard = Card<TrafficFine, typeof fineCardFields>

const alertCardFields = [
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
] as const
export type AlertCard = Card<Alert, typeof alertCardFields>

const figureCardFields = [
  'title',
  'slug',
  'dimension',
  'message',
  'type',
  'unit',
  'criterion',
  'points',
  'source',
  'sourceUrl',
  'sourceDate',
] as const
export type FigureCard = Card<ScamFigure, typeof figureCardFields>

const legalDocumentCardFields = [
  'number',
  'title',
  'slug',
  'type',
  'issuer',
  'effectiveFrom',
  'effectiveTo',
  'status',
  'keywords',
] as const
export type LegalDocumentCard = Card<LegalDocument, typeof legalDocumentCardFields>

export type QuizTopicAnswer = Omit<QuizTopic, 'practiceQuestions'> & {
  practiceQuestions?: PracticeQuestion[] | null
}
const quizTopicCardFields = ['title', 'slug', 'summary', 'practiceCount'] as const
export type QuizTopicCard = Card<QuizTopic, typeof quizTopicCardFields>

const pageCardFields = ['title', 'slug', 'summary'] as const
export type PageCard = Card<Page, typeof pageCardFields>

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
  procedures: list<ProcedureCard>('procedures', 'title,slug', procedureCardFields),
  procedure: bySlug<Procedure>('procedures'),
  units: list<UnitCard>('units', 'name,slug', unitCardFields),
  unit: bySlug<Unit>('units'),
  contacts: list<Contact>('contacts', 'order,slug'),
  handbook: list<HandbookCard>('handbook', 'title,slug', handbookCardFields),
  handbookEntry: bySlug<Handbook>('handbook'),
  fines: list<FineCard>('traffic-fines', 'vehicle,order,slug', fineCardFields),
  fine: bySlug<TrafficFine>('traffic-fines'),
  alerts: list<AlertCard>('alerts', '-issuedAt,slug', alertCardFields),
  alert: bySlug<Alert>('alerts'),
  figures: list<FigureCard>('scam-figures', 'order,slug', figureCardFields),
  legalDocuments: list<LegalDocumentCard>(
    'legal-documents',
    '-effectiveFrom,slug',
    legalDocumentCardFields,
  ),
  legalDocument: bySlug<LegalDocument>('legal-documents'),
  scamGuides: list<ScamGuide>('scam-guides', 'createdAt,slug'),
  quizTopics: list<QuizTopicCard>('quiz-topics', 'order,slug', quizTopicCardFields),
  /** With its questions to practise, answers included; what is for contests only is never among them. */
  quizTopic: bySlug<QuizTopicAnswer>('quiz-topics'),
  pages: list<PageCard>('pages', 'title,slug', pageCardFields),
  page: bySlug<Page>('pages'),
  /** What the lists of everything that can be found come to, made ready to be searched. */
  searchIndex: {
    path: `/api/search-index/${indexFormat}`,
    shape: 'global',
  } as ContentQuery<SearchIndexData>,
}

/** The list queries, by the name the snapshot files carry. */
export const listQueries = {
  'procedure-fields': queries.procedureFields,
  procedures: queries.procedures,
  units: queries.units,
  contacts: queries.contacts,
  handbook: queries.handbook,
  'traffic-fines': queries.fines,
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
  'traffic-fines': queries.fine,
  alerts: queries.alert,
  'legal-documents': queries.legalDocument,
  'quiz-topics': queries.quizTopic,
  pages: queries.page,
} as const

export type ListName = keyof typeof listQueries
export type DetailName = keyof typeof detailQueries
