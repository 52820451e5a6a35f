import { logCollection } from '../../platform/database/log-collection'
import { auditActions } from './vocabulary'

/** Who did what around tips and keys, never what a tip says. */
export const TipAudit = logCollection({
  slug: 'tip-audit',
  labels: { singular: 'Nhật ký tin báo', plural: 'Nhật ký tin báo' },
  actions: auditActions,
  fields: [
    { name: 'unit', type: 'text', index: true },
    { name: 'tip', type: 'text', index: true },
    { name: 'reference', type: 'text' },
  ],
})
