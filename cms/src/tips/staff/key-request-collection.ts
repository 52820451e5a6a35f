import type { CollectionConfig } from 'payload'
import { keyRequestStates } from './vocabulary'
import { nobody } from '../../platform/access/roles'

/**
 * Whose key is whose, and who confirmed it. Staff only: the public list names units, not people.
 * A row begins as a request; it is live once somebody else has compared its fingerprint.
 */
export const TipKeyRequests: CollectionConfig = {
  slug: 'tip-key-requests',
  labels: { singular: 'Khóa tiếp nhận tin báo', plural: 'Khóa tiếp nhận tin báo' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'recipient', type: 'text', required: true, unique: true, index: true },
    { name: 'role', type: 'select', required: true, options: ['handler', 'recovery'] },
    { name: 'unit', type: 'relationship', relationTo: 'units', index: true },
    // Ids and names as text: the row outlives the account.
    { name: 'holder', type: 'text', required: true, index: true },
    { name: 'holderName', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: keyRequestStates.map(({ value, label }) => ({ value, label })),
    },
    { name: 'decidedBy', type: 'text' },
    { name: 'decidedByName', type: 'text' },
    { name: 'decidedAt', type: 'date' },
  ],
}
