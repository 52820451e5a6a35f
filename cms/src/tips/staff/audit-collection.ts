import type { CollectionConfig } from 'payload'
import { auditActions } from './vocabulary'
import { nobody } from '../../platform/access/roles'

/** Who did what around tips and keys, never what a tip says. Only added to; nothing changes or removes a line. */
export const TipAudit: CollectionConfig = {
  slug: 'tip-audit',
  labels: { singular: 'Nhật ký tin báo', plural: 'Nhật ký tin báo' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ operation, data }) => {
        if (operation === 'update') throw new Error('A line of the log is never changed')
        return data
      },
    ],
    beforeDelete: [
      () => {
        throw new Error('A line of the log is never removed')
      },
    ],
  },
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      options: auditActions.map(({ value, label }) => ({ value, label })),
    },
    // Text, not relationships: lines outlive accounts, units and deleted tips.
    { name: 'by', type: 'text', index: true },
    { name: 'byName', type: 'text' },
    { name: 'unit', type: 'text', index: true },
    { name: 'tip', type: 'text', index: true },
    { name: 'reference', type: 'text' },
    { name: 'detail', type: 'text', maxLength: 200 },
  ],
}
