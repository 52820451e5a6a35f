var list = (collection, sort, fields) => ({
  path:
    `/api/${collection}?depth=1&limit=500&sort=${sort}` +
    (fields ?? []).map((field) => `&select[${field}]=true`).join(''),
  shape: 'list',
})
var bySlug = (collection) => (slug) => ({
  path: `/api/${collection}?depth=1&limit=1&where[slug][equals]=${slug}`,
  shape: 'one',
})
var queries = {
  settings: {
    path: '/api/globals/settings?depth=1',
    shape: 'global',
  },
  procedureFields: list('procedure-fields', 'order'),
  procedures: list('procedures', 'title', [
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
  procedure: bySlug('procedures'),
  units: list('units', 'name', [
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
  unit: bySlug('units'),
  contacts: list('contacts', 'order'),
  handbook: list('handbook', 'title', [
    'title',
    'slug',
    'summary',
    'field',
    'relatedProcedures',
    'keywords',
  ]),
  handbookEntry: bySlug('handbook'),
  alerts: list('alerts', '-issuedAt', [
    'title',
    'slug',
    'summary',
    'severity',
    'group',
    'issuedAt',
    'scamForm',
    'audiences',
    'keywords',
    'charts',
  ]),
  alert: bySlug('alerts'),
  legalDocuments: list('legal-documents', '-effectiveFrom', [
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
  legalDocument: bySlug('legal-documents'),
  pages: list('pages', 'title', ['title', 'slug', 'summary']),
  page: bySlug('pages'),
}
/** The list queries, by the name the snapshot files carry. */
var listQueries = {
  'procedure-fields': queries.procedureFields,
  procedures: queries.procedures,
  units: queries.units,
  contacts: queries.contacts,
  handbook: queries.handbook,
  alerts: queries.alerts,
  'legal-documents': queries.legalDocuments,
  pages: queries.pages,
}
/** The queries of one document, by collection. */
var detailQueries = {
  procedures: queries.procedure,
  units: queries.unit,
  handbook: queries.handbookEntry,
  alerts: queries.alert,
  'legal-documents': queries.legalDocument,
  pages: queries.page,
}
export { listQueries as n, queries as r, detailQueries as t }
