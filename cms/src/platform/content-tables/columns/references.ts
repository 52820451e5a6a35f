import type { Wrong } from '../../imports'
import type { Names, TableColumn } from '../table'
import { idOf } from '../../related-id'
import { described, type Described } from './described'
import { putAt, valueAt } from './place'
import { partsOf } from './texts'

type Reference = Described & {
  /** As the table's `names` call it. */
  collection: string
}

/** Another document, by its name, address or what else it is known by. */
export function referenceColumn({ collection, ...rest }: Reference): TableColumn {
  return {
    ...described(rest),
    show: (document, names) => {
      const id = idOf(valueAt(document, rest.path) as never)
      return id ? names.show(collection, id) : ''
    },
    read(text, names) {
      const id = names.find(collection, text)
      return typeof id === 'string' ? (document) => putAt(document, rest.path, id) : id
    },
  }
}

/** Several other documents. */
export function referencesColumn({ collection, ...rest }: Reference): TableColumn {
  return {
    ...described(rest),
    isProse: true,
    show: (document, names) => {
      const related = valueAt(document, rest.path)
      return Array.isArray(related)
        ? related.map((each) => names.show(collection, idOf(each as string))).join('; ')
        : ''
    },
    read(text, names) {
      const ids = idsIn(text, collection, names)
      return Array.isArray(ids) ? (document) => putAt(document, rest.path, ids) : ids
    },
    clear: (document) => putAt(document, rest.path, []),
  }
}

function idsIn(text: string, collection: string, names: Names): string[] | Wrong {
  const ids: string[] = []
  for (const part of partsOf(text)) {
    const id = names.find(collection, part)
    if (typeof id !== 'string') return id
    if (!ids.includes(id)) ids.push(id)
  }
  return ids
}
