import type { CollectionConfig } from 'payload'
import { machineCollection } from './machine-collection'

type Counted = {
  slug: string
  label: string
  /** What a counter says it counts; see `add` of `records`. */
  fields: { name: string; index?: boolean }[]
}

/** A collection of counters, written by the service alone. */
export function counterCollection({ slug, label, fields }: Counted): CollectionConfig {
  return machineCollection({
    slug,
    labels: { singular: label, plural: label },
    fields: [
      ...fields.map((field) => ({ ...field, type: 'text' as const, required: true })),
      { name: 'count', type: 'number', required: true },
    ],
  })
}
