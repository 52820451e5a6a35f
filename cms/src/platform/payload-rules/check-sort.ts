import type { FlattenedField, PayloadRequest } from 'payload'
import type { Problems } from './check-where'
import { findField } from './find-field'

const mostFields = 5
const ordered = [
  'text',
  'textarea',
  'email',
  'number',
  'date',
  'checkbox',
  'select',
  'radio',
  'relationship',
  'upload',
  'id',
]

/**
 * What is wrong with an order. It tells about values as a condition does, so it may only go by fields
 * that this person reads in every document there is. By a field that holds several values, SQLite would
 * list a document several times.
 */
export async function problemsWithSort(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  sort: unknown,
): Promise<Problems> {
  if (sort === undefined) return {}
  const names = typeof sort === 'string' ? sort.split(',') : sort
  if (!Array.isArray(names) || names.length > mostFields)
    return { sort: `Xếp theo nhiều nhất ${mostFields} trường.` }
  for (const name of names) {
    const path = String(name).replace(/^-/, '')
    const found = await findField({ req, fields, path, needsFullAccess: true })
    if (!found || found.isMany || !ordered.includes(found.field.type))
      return { sort: 'Phải là tên trường, thêm dấu - ở trước để xếp ngược.' }
  }
  return {}
}
