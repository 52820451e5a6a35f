import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * Counters of use: how often something happened on a day. No line is about a person, and no line can
 * be told to come from one. `metric` is one of those in `tally.ts`.
 */
export const UsageCounts: CollectionConfig = {
  slug: 'usage-counts',
  labels: { singular: 'Số đếm sử dụng', plural: 'Số đếm sử dụng' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'metric', type: 'text', required: true },
    { name: 'key', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
