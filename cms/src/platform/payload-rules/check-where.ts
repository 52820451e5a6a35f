import type { FlattenedField, PayloadRequest } from 'payload'
import { plainComparisons, problemWithValue } from './check-value'
import { findField } from './find-field'
import { isRecord } from './is-record'

/** Comparisons and joined tables of one question; SQLite fails at 1,000 and 64. */
const most = {
  stranger: { comparisons: 40, joins: 12 },
  staff: { comparisons: 300, joins: 30 },
}
const mostNesting = 8

export type Problems = Record<string, string>

type Asked = {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  where: unknown
  needsFullAccess: boolean
}

/**
 * What is wrong with a condition, by path, in Vietnamese: fields that this person may not read or that do
 * not exist, comparisons that make no sense, more of them than a database takes. What the admin's filters
 * write in a form of their own is rewritten in place.
 */
export async function problemsWithWhere({
  req,
  fields,
  where,
  needsFullAccess,
}: Asked): Promise<Problems> {
  const problems: Problems = {}
  const used = { comparisons: 0, joins: 0 }
  if (where !== undefined) await checkGroup(where, 0)
  const bounds = req.user ? most.staff : most.stranger
  if (used.comparisons > bounds.comparisons || used.joins > bounds.joins)
    problems.where = 'Hỏi quá nhiều điều kiện một lúc. Hãy bớt điều kiện.'
  return problems

  async function checkGroup(group: unknown, nesting: number): Promise<void> {
    if (!isRecord(group)) return fault('where', 'Điều kiện chưa đúng dạng.')
    if (nesting > mostNesting) return fault('where', `Lồng tối đa ${mostNesting} cấp.`)
    const entries = Object.entries(group)
    // Payload narrows a condition by adding `and` beside it, and its reading of two lists forgets one.
    if (entries.filter(([name]) => isList(name)).length > 1)
      fault('where', 'Không dùng and và or trong cùng một cấp.')
    for (const [name, value] of entries) {
      if (isList(name)) await checkList(name, value, nesting)
      else await checkField(name, value)
    }
  }

  async function checkList(name: string, value: unknown, nesting: number): Promise<void> {
    if (name !== name.toLowerCase() || !Array.isArray(value))
      return fault(name, 'Phải là danh sách điều kiện.')
    // Each is a step for the database even when it says nothing.
    used.comparisons += value.length
    if (used.comparisons > most.staff.comparisons) return
    for (const each of value) await checkGroup(each, nesting + 1)
  }

  async function checkField(path: string, comparisons: unknown): Promise<void> {
    if (!isRecord(comparisons)) return fault(path, 'Cần nói so sánh thế nào, ví dụ [equals].')
    const found = await findField({ req, fields, path, needsFullAccess })
    if (!found) return fault(path, 'Không tìm theo trường này được.')
    plainComparisons(found, comparisons)
    for (const [operator, value] of Object.entries(comparisons)) {
      used.comparisons += typeof value === 'string' ? value.split(' ').length : 1
      used.joins += found.joins
      const problem = problemWithValue(found, operator, value)
      if (problem) fault(path, problem)
    }
  }

  function fault(path: string, message: string): void {
    problems[path.slice(0, 200)] = message
  }
}

const isList = (name: string): boolean => /^(?:and|or)$/i.test(name)
