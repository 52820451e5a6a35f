import type { Field, Option } from 'payload'
import { z } from 'zod'

/** A reference found in a seed: which collection it points to, under which slug, and where. */
export type SeedReference = { to: string; slug: string; path: PropertyKey[] }

const system = new Set(['id', 'createdAt', 'updatedAt', '_status', 'sizes'])

/**
 * The schema of a seed, derived from the fields of its collection, so that the shape is written only
 * once. Unknown keys are refused; relationships are slugs; rich text is Markdown; days are YYYY-MM-DD.
 */
export function seedSchema(fields: readonly Field[]): z.ZodType<Record<string, unknown>> {
  const shape: Record<string, z.ZodType> = {}
  for (const field of leafFields(fields)) {
    const { name, required, defaultValue } = field as NamedField
    if (system.has(name)) continue
    const schema = valueSchema(field)
    const isOptional = !required || defaultValue !== undefined
    shape[name] = isOptional ? schema.nullish() : schema
  }
  return z.strictObject(shape)
}

/** Every reference a seed makes to another document. */
export function seedReferences(
  fields: readonly Field[],
  data: unknown,
  at: PropertyKey[] = [],
): SeedReference[] {
  if (typeof data !== 'object' || data === null) return []
  return leafFields(fields).flatMap((field) => {
    const value = (data as Record<string, unknown>)[field.name]
    const path = [...at, field.name]
    if (value === undefined || value === null) return []
    if (field.type === 'group') return seedReferences(field.fields, value, path)
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row, index) => seedReferences(field.fields, row, [...path, index]))
    }
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const slugs = Array.isArray(value) ? value : [value]
    return slugs.map((slug, index) => ({
      to: String(field.relationTo),
      slug: String(slug),
      path: Array.isArray(value) ? [...path, index] : path,
    }))
  })
}

type NamedField = Extract<Field, { name: string }> & { required?: boolean; defaultValue?: unknown }

/** Fields that hold a value, with rows, tabs and collapsibles opened. */
export function leafFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => leafFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return leafFields(field.fields)
    const isStored = !('virtual' in field && field.virtual)
    return 'name' in field && field.name && field.type !== 'ui' && isStored
      ? [field as NamedField]
      : []
  })
}

function valueSchema(field: NamedField): z.ZodType {
  switch (field.type) {
    case 'text':
      return field.hasMany ? z.array(z.string().min(1)) : limited(z.string(), field)
    case 'textarea':
    case 'code':
      return limited(z.string(), field)
    case 'richText':
      return z.string().min(1)
    case 'email':
      return z.email()
    case 'number': {
      let number = z.number()
      if (field.min !== undefined) number = number.min(field.min)
      if (field.max !== undefined) number = number.max(field.max)
      return number
    }
    case 'checkbox':
      return z.boolean()
    case 'date':
      return z.iso.date()
    case 'select': {
      const one = z.enum(field.options.map(optionValue) as [string, ...string[]])
      return field.hasMany ? z.array(one) : one
    }
    case 'relationship':
    case 'upload':
      return field.hasMany ? z.array(z.string().min(1)) : z.string().min(1)
    case 'group':
      return seedSchema(field.fields)
    case 'array': {
      let rows = z.array(seedSchema(field.fields))
      if (field.minRows) rows = rows.min(field.minRows)
      if (field.maxRows) rows = rows.max(field.maxRows)
      return rows
    }
    default:
      throw new Error(`Seeds know no field of type "${field.type}" (${field.name})`)
  }
}

function limited(
  schema: z.ZodString,
  field: { required?: boolean; maxLength?: number },
): z.ZodString {
  const filled = field.required ? schema.min(1) : schema
  return field.maxLength ? filled.max(field.maxLength) : filled
}

const optionValue = (option: Option) => (typeof option === 'string' ? option : option.value)
