import type { Field, PayloadRequest, SanitizedCollectionConfig, TabAsField } from 'payload'
import type { ContentTable, Doc } from '../table'
import type { CellProblem } from '../vocabulary'
import { columnOf } from './payload-problems'

type Checked = {
  document: Doc
  /** Topmost fields to look at; all when left out. */
  only?: ReadonlySet<string>
  operation: 'create' | 'update'
}

/**
 * What stands against publishing a document as it would be: the same rules that Payload asks when it is
 * stored, asked without storing it. Whether what it refers to exists was found out when its cells were read.
 */
export async function checkDocument(
  req: PayloadRequest,
  table: ContentTable,
  { document, only, operation }: Checked,
): Promise<CellProblem[]> {
  const { config } = req.payload.collections[table.collection]!
  const problems: CellProblem[] = []
  await walk(config.fields as Field[], document, { path: '', label: '' })
  return problems

  async function walk(
    fields: readonly (Field | TabAsField)[],
    holder: Doc,
    at: { path: string; label: string },
  ): Promise<void> {
    for (const field of fields) await step(field as Field, holder, at)
  }

  async function step(field: Field, holder: Doc, at: { path: string; label: string }) {
    if (field.type === 'ui' || field.type === 'join') return
    const condition = 'admin' in field ? field.admin?.condition : undefined
    const shown = { operation, path: [], user: req.user, blockData: {} }
    if (condition && !condition(document, holder, shown as never)) return
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        await walk(
          tab.fields,
          'name' in tab && tab.name ? inner(holder[tab.name]) : holder,
          'name' in tab && tab.name ? below(at, tab.name, '') : at,
        )
      return
    }
    if (!('name' in field) || !field.name) {
      if ('fields' in field) await walk(field.fields, holder, at)
      return
    }
    if (at.path === '' && only && !only.has(field.name)) return
    const place = below(at, field.name, typeof field.label === 'string' ? field.label : '')
    const value = holder[field.name]
    if (field.type === 'group') return walk(field.fields, inner(value), place)
    await validate(field, { value, holder, place })
    if (field.type === 'array' && Array.isArray(value))
      for (const [row, each] of (value as Doc[]).entries())
        await walk(field.fields, each, { ...place, path: `${place.path}.${row}` })
  }

  async function validate(
    field: Field & { name: string },
    {
      value,
      holder,
      place,
    }: { value: unknown; holder: Doc; place: { path: string; label: string } },
  ): Promise<void> {
    if (!isAsked(field, value)) return
    const isRelation = field.type === 'relationship' || field.type === 'upload'
    const verdict: unknown = isRelation
      ? field.required && isEmpty(value)
        ? req.t('validation:required')
        : true
      : await (
          field as unknown as { validate: (value: unknown, options: object) => unknown }
        ).validate(value, {
          ...field,
          collectionSlug: (config as SanitizedCollectionConfig).slug,
          data: document,
          siblingData: holder,
          blockData: {},
          event: 'submit',
          operation,
          path: place.path.split('.'),
          preferences: { fields: {} },
          req,
        })
    if (verdict !== true)
      problems.push({
        column: columnOf(table, place.path) ?? (place.label || field.name),
        why: String(verdict),
      })
  }

  /** What is filled in by itself when it is stored is not missing. */
  function isAsked(field: Field & { name: string }, value: unknown): boolean {
    if (!('validate' in field) || !field.validate) return 'relationTo' in field
    if (operation === 'create' && value === undefined)
      return !('defaultValue' in field && field.defaultValue !== undefined) && field.name !== 'slug'
    return true
  }
}

const inner = (value: unknown): Doc =>
  typeof value === 'object' && value !== null ? (value as Doc) : {}

const below = (at: { path: string; label: string }, name: string, label: string) => ({
  path: at.path ? `${at.path}.${name}` : name,
  label: [at.label, label].filter(Boolean).join(' › '),
})

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)
