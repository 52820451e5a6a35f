import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

type Counted = {
  slug: string
  label: string
  /** What a counter says it counts; see `addCounts`. */
  fields: { name: string; index?: boolean }[]
}

/** A collection of counters, written by the service alone. */
export function counterCollection({ slug, label, fields }: Counted): CollectionConfig {
  return {
    slug,
    labels: { singular: label, plural: label },
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    lockDocuments: false,
    timestamps: false,
    fields: [
      { name: 'id', type: 'text', required: true },
      ...fields.map((field) => ({ ...field, type: 'text' as const, required: true })),
      { name: 'count', type: 'number', required: true },
    ],
  }
}
