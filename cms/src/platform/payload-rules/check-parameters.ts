import type { PayloadRequest } from 'payload'
import type { Problems } from './check-where'
import { isRecord } from './is-record'

export const maxDepth = 2
export const maxLimit = 500
const maxPage = 100_000
const maxParameters = 40
const knownParameters = [
  'depth',
  'limit',
  'page',
  'sort',
  'where',
  'select',
  'populate',
  'pagination',
  'draft',
  'trash',
]
const switches = [
  'autosave',
  'draft',
  'trash',
  'overrideLock',
  'pagination',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
]
const mostNesting = 8

/**
 * What is wrong with the parameters of a request to one of Payload's own endpoints. Payload drops what it
 * does not understand, or fails on it. Somebody who is not signed in, whatever headers they sent, gets
 * bounds as well: nothing may make the service work without end for a stranger.
 */
export function problemsWithParameters({ query, searchParams, user }: PayloadRequest): Problems {
  const problems: Problems = {}
  const bounds = user
    ? { depth: 10, limit: [0, 10_000], page: 1_000_000 }
    : { depth: maxDepth, limit: [1, maxLimit], page: maxPage }
  checkNumber('depth', 0, bounds.depth)
  checkNumber('limit', bounds.limit[0]!, bounds.limit[1]!)
  checkNumber('page', 1, bounds.page)
  for (const name of switches) {
    const value = query[name]
    if (value !== undefined && value !== 'true' && value !== 'false' && value !== '')
      problems[name] = 'Phải là true hoặc false.'
  }
  for (const name of ['select', 'populate'])
    if (query[name] !== undefined && !isChoice(query[name], 0))
      problems[name] = 'Phải là tên trường, ví dụ select[title]=true.'
  if (query.data !== undefined && !isObject(query.data))
    problems.data = 'Phải là một đối tượng JSON.'
  if (!isOrder(query.sort)) problems.sort = 'Phải là tên trường, thêm dấu - ở trước để xếp ngược.'
  if (!user) checkStranger()
  return problems

  function checkNumber(name: string, least: number, most: number): void {
    const value = query[name]
    if (value === undefined) return
    const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : NaN
    if (!(number >= least && number <= most))
      problems[name] = `Phải là số nguyên từ ${least} đến ${most}.`
  }

  function checkStranger(): void {
    const names = [...searchParams.keys()]
    if (names.length > maxParameters) problems.query = `Tối đa ${maxParameters} tham số.`
    for (const name of names.slice(0, maxParameters)) {
      const [root = ''] = name.split('[')
      if (!knownParameters.includes(root)) problems[name] = 'Tham số không được hỗ trợ.'
    }
    if (query.pagination === 'false' && query.limit === undefined)
      problems.pagination = 'Cần kèm limit.'
  }
}

/** A condition given as JSON in one parameter, read; a text that is none stays as it is, for the guard. */
export function readJsonWhere(query: Record<string, unknown>): void {
  if (typeof query.where !== 'string') return
  if (query.where === '') {
    delete query.where
    return
  }
  try {
    query.where = JSON.parse(query.where) as unknown
  } catch {
    // Not a condition: refused with the others that are none.
    query.where = [query.where]
  }
}

function isObject(text: unknown): boolean {
  try {
    return isRecord(JSON.parse(String(text)))
  } catch {
    return false
  }
}

function isOrder(sort: unknown): boolean {
  const names = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  return Array.isArray(names) && names.every((name) => /^-?\w+(\.\w+)*$/.test(String(name)))
}

/** `{title: 'true', group: {name: 'true'}}` */
function isChoice(value: unknown, nesting: number): boolean {
  if (!isRecord(value) || nesting > mostNesting) return false
  return Object.values(value).every(
    (each) => each === 'true' || each === 'false' || each === true || isChoice(each, nesting + 1),
  )
}
