import type { CollectionConfig } from 'payload'
import { nobody } from '../platform/access/roles'

/**
 * One-time invitations to rate. Only a keyed hash of each code is kept, and no time at which it was
 * used: beside the rating's own time that would tell which case or dossier the rating is about.
 */
export const RatingInvitations: CollectionConfig = {
  slug: 'rating-invitations',
  labels: { singular: 'Lời mời đánh giá', plural: 'Lời mời đánh giá' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  admin: { hidden: true },
  fields: [
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true },
    { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
    { name: 'procedure', type: 'relationship', relationTo: 'procedures' },
    { name: 'source', type: 'select', required: true, options: ['feedback', 'dossier'] },
    { name: 'month', type: 'text', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'isUsed', type: 'checkbox', required: true, defaultValue: false },
  ],
}
