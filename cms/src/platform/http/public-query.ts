import type { ErrorBody } from './contract'
import { errorBody } from './error-body'

export const maxDepth = 2
export const maxLimit = 500
const maxParameters = 40
const maxNesting = 6
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

/** MongoDB fails on an empty name or one with its own signs, where SQLite ignores it. */
const fieldToSort = /^-?[A-Za-z_]\w*(\.\w+)*$/

/**
 * Checks the query string of an anonymous read: only Payload's own parameters, and none that makes
 * the server work without bound. Returns undefined when it is fine.
 */
export function checkPublicQuery(search: URLSearchParams): ErrorBody | undefined {
  const fields: Record<string, string> = {}
  const names = [...search.keys()]
  if (names.length > maxParameters) fields.query = `Tối đa ${maxParameters} tham số.`
  for (const name of names) {
    const [root = '', ...nested] = name.split('[')
    if (!knownParameters.includes(root)) fields[name] = 'Tham số không được hỗ trợ.'
    if (nested.length > maxNesting) fields[name] = `Lồng tối đa ${maxNesting} cấp.`
  }
  checkNumber('depth', 0, maxDepth)
  checkNumber('limit', 1, maxLimit)
  checkNumber('page', 1, 100_000)
  const sort = search.get('sort')
  if (sort !== null && !sort.split(',').every((name) => fieldToSort.test(name))) {
    fields.sort = 'Phải là tên trường, thêm dấu - ở trước để xếp ngược.'
  }
  if (search.get('pagination') === 'false' && !search.has('limit')) {
    fields.pagination = 'Cần kèm limit.'
  }
  return Object.keys(fields).length > 0 ? errorBody(400, fields) : undefined

  function checkNumber(name: string, least: number, most: number) {
    const value = search.get(name)
    if (value === null) return
    const number = Number(value)
    if (!Number.isInteger(number) || number < least || number > most) {
      fields[name] = `Phải là số nguyên từ ${least} đến ${most}.`
    }
  }
}
