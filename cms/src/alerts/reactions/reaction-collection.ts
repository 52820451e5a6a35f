import type { CollectionConfig } from 'payload'

const nobody = () => false

/** How many readers said "helpful" or "this happened to me" of an alert: a number each, nobody's name. */
export const AlertReactions: CollectionConfig = {
  slug: 'alert-reactions',
  labels: { singular: 'Số người phản hồi tin', plural: 'Số người phản hồi tin' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'alert', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
