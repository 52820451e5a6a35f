import type { FlattenedField } from 'payload'
import { readNumber } from '@chung-tay/shared/text/written-number'
import { isDocumentId } from '../database/is-document-id'
import { isWritten } from '../fields/written-number'
import { isMoment } from './check-value'
import type { Problems } from './check-where'
import { isRecord } from './is-record'

const mostRows = 1_000
const mostNesting = 12

/** Ids that a document refers to, by collection, and where it does. */
export type References = Map<string, Map<string, string[]>>

/**
 * Whether a document that somebody sends has the shape of its fields, before Payload works with it: what
 * has another shape is not refused there but breaks something on the way, or is stored and breaks the
 * reading. Whether it is complete and makes sense is Payload's to say.
 * @returns What is wrong, by path, in Vietnamese, and whom the document refers to. Some programs clear a
 * date with an empty text, a list or group with null, the admin's forms send 0 for a list without rows, and
 * people write “120.000”: `data` is changed to say so as Payload does.
 */
export function checkData(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): { problems: Problems; references: References } {
  const problems: Problems = {}
  const references: References = new Map()
  checkFields(fields, data, '', 0)
  return { problems, references }

  function checkFields(
    within: readonly FlattenedField[],
    values: Record<string, unknown>,
    prefix: string,
    nesting: number,
  ): void {
    for (const field of within) {
      const value = values[field.name]
      if (value === undefined || !Object.hasOwn(values, field.name)) continue
      const path = prefix + field.name
      switch (field.type) {
        case 'group':
        case 'tab':
          values[field.name] ??= {}
          checkGroup(field.flattenedFields, values[field.name], path, nesting)
          break
        case 'array':
          if (isNoRows(value)) values[field.name] = []
          checkRows(field.flattenedFields, values[field.name], path, nesting)
          break
        case 'relationship':
        case 'upload':
          checkRelations(field, value, path)
          break
        case 'date':
          if (value === '') values[field.name] = null
          else if (value !== null && !isMoment(value)) problems[path] = 'Ngày giờ chưa đúng.'
          break
        case 'number':
          if (isWritten(field) && typeof value === 'string' && value.trim() !== '')
            values[field.name] = readNumber(value) ?? value
          checkPlain(field, values[field.name], path)
          break
        default:
          checkPlain(field, value, path)
      }
    }
  }

  function checkGroup(
    within: readonly FlattenedField[],
    value: unknown,
    path: string,
    nesting: number,
  ): void {
    if (!isRecord(value) || nesting > mostNesting) problems[path] = 'Phần này chưa đúng dạng.'
    else checkFields(within, value, `${path}.`, nesting + 1)
  }

  function checkRows(
    within: readonly FlattenedField[],
    rows: unknown,
    path: string,
    nesting: number,
  ): void {
    if (!Array.isArray(rows) || rows.length > mostRows) {
      problems[path] = `Phải là danh sách, nhiều nhất ${mostRows} mục.`
      return
    }
    rows.forEach((row: unknown, at) => checkGroup(within, row, `${path}.${at}`, nesting))
  }

  function checkRelations(
    field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
    value: unknown,
    path: string,
  ): void {
    if (isEmpty(value)) return
    const values = field.hasMany && Array.isArray(value) ? value : [value]
    for (const each of values) {
      const target = targetOf(field.relationTo, each)
      if (!target || values.length > mostRows) {
        problems[path] = 'Nội dung được chọn chưa đúng. Hãy chọn lại.'
        continue
      }
      const ids = references.get(target.collection) ?? new Map<string, string[]>()
      ids.set(target.id, [...(ids.get(target.id) ?? []), path])
      references.set(target.collection, ids)
    }
  }

  function checkPlain(field: FlattenedField, value: unknown, path: string): void {
    if (value === null) return
    const isMany = 'hasMany' in field && field.hasMany === true
    const values = isMany && Array.isArray(value) ? value : [value]
    const isFine = values.length <= mostRows && values.every((each) => fits(field, each))
    if (!isFine) problems[path] = problemOf(field)
  }
}

/** What a value should have been, in the words of who fills in the form. */
function problemOf({ type }: FlattenedField): string {
  if (type === 'number') return 'Hãy nhập một số.'
  if (type === 'checkbox') return 'Hãy chọn có hoặc không.'
  return 'Phần này chưa đúng dạng.'
}

function fits(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      // SQLite ends a text at a zero.
      return typeof value === 'string' && !value.includes('\0')
    case 'number':
      return (typeof value === 'number' || typeof value === 'string') && Number.isFinite(+value)
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].includes(value as string)
    case 'richText':
      return isRecord(value) && isNode(value.root, 0)
    default:
      return true
  }
}

/** A node of the editor: it has a type, and what lies in it are nodes. */
function isNode(value: unknown, nesting: number): boolean {
  if (!isRecord(value) || typeof value.type !== 'string' || nesting > 50) return false
  const { children } = value
  if (children === undefined) return true
  return Array.isArray(children) && children.every((child) => isNode(child, nesting + 1))
}

/** The forms in which Payload takes one related document. */
function targetOf(
  relationTo: string | string[],
  value: unknown,
): { collection: string; id: string } | undefined {
  if (Array.isArray(relationTo)) {
    if (!isRecord(value) || !relationTo.includes(String(value.relationTo))) return undefined
    return targetOf(String(value.relationTo), value.value)
  }
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && isDocumentId(id) ? { collection: relationTo, id } : undefined
}

/** The forms in which Payload takes a list without rows. */
const isNoRows = (value: unknown): boolean => value === null || value === 0 || value === '0'

/** The forms in which Payload takes that there is none. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === 'none' || value === 'null'
