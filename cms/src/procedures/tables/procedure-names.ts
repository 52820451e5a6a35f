import type { NamedCollection } from '../../platform/content-tables'

/** Procedures in cells: by title, address or the code of the national portal. */
export const namedProcedures: NamedCollection = {
  collection: 'procedures',
  called: 'thủ tục',
  name: 'title',
  select: ['code'],
  others: ({ code }) => [code ? [String(code)] : []],
}

export const namedLifeEvents: NamedCollection = {
  collection: 'procedure-fields',
  as: 'life-events',
  called: 'sự kiện',
  name: 'name',
  where: { kind: { equals: 'life-event' } },
}
