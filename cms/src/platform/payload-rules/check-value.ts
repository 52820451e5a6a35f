import type { Found } from './find-field'
import { isDocumentId } from '../database/is-document-id'

/** Words that a text may be searched for at once; each is a comparison of its own. */
const mostWords = 20
const mostLetters = 500
const mostValues = 1_000

const comparisons = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const sameness = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const searches = ['like', 'not_like', 'contains']

/**
 * Why a value cannot be compared with a field in this way, in Vietnamese; undefined when it can. Payload
 * hands on what it does not understand, and the databases fail on it, each in its own way.
 */
export function problemWithValue(
  { field }: Found,
  operator: string,
  value: unknown,
): string | undefined {
  const kind = kindOf(field)
  if (!kind || !kind.operators.includes(operator))
    return 'Không so sánh trường này theo cách ấy được.'
  if (operator === 'exists') return isSwitch(value) ? undefined : 'Phải là true hoặc false.'
  if (operator === 'in' || operator === 'not_in') return problemWithList(kind, value)
  if (isNothing(value) && kind.canBeNothing && sameness.includes(operator)) return undefined
  // The admin names all there are so, when somebody ticks a whole list.
  if (kind === id && operator === 'not_equals' && value === '') return undefined
  if (searches.includes(operator) && kind !== relation) return problemWithWords(value)
  return kind.takes(value) ? undefined : kind.wanted
}

/**
 * The admin's filters send a list for a field that holds many, whatever the comparison; databases take
 * one value there, or fail. `comparisons` is changed to say the same as they take it.
 */
export function plainComparisons({ field }: Found, comparisons: Record<string, unknown>): void {
  if (!('hasMany' in field) || !field.hasMany) return
  for (const [operator, value] of Object.entries(comparisons)) {
    if (!Array.isArray(value) || operator === 'in' || operator === 'not_in') continue
    delete comparisons[operator]
    if (operator === 'equals') comparisons.in = value
    else if (operator === 'not_equals') comparisons.not_in = value
    else comparisons[operator] = value.join(' ')
  }
}

type Kind = {
  operators: readonly string[]
  takes: (value: unknown) => boolean
  wanted: string
  canBeNothing: boolean
}

const text: Kind = {
  operators: [...sameness, ...comparisons, ...searches],
  takes: (value) => isScalar(value) && isText(String(value)),
  wanted: `Phải là chữ, dài nhất ${mostLetters} ký tự.`,
  canBeNothing: true,
}
const choice: Kind = { ...text, operators: [...sameness, ...searches] }
const number: Kind = {
  operators: [...sameness, ...comparisons],
  takes: (value) => isScalar(value) && /\S/.test(String(value)) && Number.isFinite(Number(value)),
  wanted: 'Phải là số.',
  canBeNothing: true,
}
const date: Kind = {
  operators: [...sameness, ...comparisons],
  takes: isMoment,
  wanted: 'Phải là ngày giờ, ví dụ 2026-11-26T08:00:00Z.',
  canBeNothing: true,
}
const yesOrNo: Kind = {
  operators: ['equals', 'not_equals', 'exists'],
  takes: isSwitch,
  wanted: 'Phải là true hoặc false.',
  canBeNothing: false,
}
const id: Kind = {
  operators: sameness,
  takes: (value) => typeof value === 'string' && isDocumentId(value),
  wanted: 'Phải là mã của nội dung.',
  canBeNothing: false,
}
const relation: Kind = { ...id, operators: [...sameness, 'contains'], canBeNothing: true }
const either: Kind = { ...id, operators: ['equals', 'not_equals', 'in', 'not_in'] }
const presence: Kind = { ...yesOrNo, operators: ['exists'] }

function kindOf(field: Found['field']): Kind | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return text
    case 'select':
    case 'radio':
      return choice
    case 'number':
      return number
    case 'date':
      return date
    case 'checkbox':
      return yesOrNo
    case 'id':
      return id
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? undefined : relation
    case 'value':
      return either
    case 'relationTo':
      return oneOf(field.relationTo)
    case 'json':
    case 'richText':
      return presence
    default:
      return undefined
  }
}

function oneOf(names: readonly string[]): Kind {
  return {
    operators: ['equals'],
    takes: (value) => typeof value === 'string' && names.includes(value),
    wanted: 'Phải là tên một loại nội dung.',
    canBeNothing: false,
  }
}

/** Lists come as lists, or as one text with commas. */
function problemWithList(kind: Kind, value: unknown): string | undefined {
  const values: unknown = typeof value === 'string' ? value.split(',').filter(Boolean) : value
  if (!Array.isArray(values) || values.length > mostValues)
    return `Phải là danh sách, nhiều nhất ${mostValues} giá trị.`
  const isFine = values.every((each) => (kind === relation && isNothing(each)) || kind.takes(each))
  return isFine ? undefined : kind.wanted
}

function problemWithWords(value: unknown): string | undefined {
  if (typeof value !== 'string' || !isText(value)) return text.wanted
  return value.split(' ').length > mostWords ? `Tìm nhiều nhất ${mostWords} từ.` : undefined
}

/** @returns Whether it is a moment of a year that databases and people can write: 1 to 9999. */
export function isMoment(value: unknown): boolean {
  if (!isScalar(value) && !(value instanceof Date)) return false
  if (typeof value === 'boolean' || value === '') return false
  const year = new Date(value as string | number | Date).getUTCFullYear()
  return year >= 1 && year <= 9999
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isSwitch(value: unknown): boolean {
  return typeof value === 'boolean' || value === 'true' || value === 'false'
}

function isNothing(value: unknown): boolean {
  return value === null || value === 'null'
}

function isText(value: string): boolean {
  return value.length <= mostLetters && !/[\0\p{Cs}]/u.test(value)
}
