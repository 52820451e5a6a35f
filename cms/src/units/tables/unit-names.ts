import { fold } from '@chung-tay/shared/text'
import type { Doc, NamedCollection } from '../../platform/content-tables'

type Former = { name?: string | null; district?: string | null }

/** Units in cells: by name, sign, another name, or one of a commune that it took over. */
export const namedUnits: NamedCollection = {
  collection: 'units',
  called: 'đơn vị',
  name: 'name',
  select: ['code', 'aliases', 'formerNames', 'area'],
  others: (document) => [
    textsIn(document, 'code', 'aliases'),
    withArea(textsIn(document, 'area')),
    formersOf(document).flatMap(({ name, district }) =>
      withPolice([
        name ?? '',
        ...(district ? [`${name}, ${district}`, `${name} (${district})`] : []),
      ]),
    ),
  ],
}

export const namedFields: NamedCollection = {
  collection: 'procedure-fields',
  called: 'lĩnh vực',
  name: 'name',
  where: { kind: { equals: 'field' } },
}

const formersOf = ({ formerNames }: Doc): Former[] => (formerNames as Former[] | null) ?? []

const textsIn = (document: Doc, ...fields: string[]) =>
  fields.flatMap((field) => document[field] ?? []).map(String)

/** “phường Phố Hiến” is how its police are meant as well. */
const withPolice = (names: readonly string[]) =>
  names.flatMap((name) => (name ? [name, `Công an ${name}`] : []))

const withArea = (areas: readonly string[]) => withPolice(areas.filter((area) => fold(area) !== ''))
