import type { CollectionConfig } from 'payload'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { nobody } from '../platform/access/roles'

/**
 * A tip as the server knows it: which unit, how far, until when. What it says, who sent it and whom
 * it is about stand in sealed parts only. Closed over REST: citizens come through the box, handlers
 * through the staff endpoints, so that every look is written down.
 */
export const Tips: CollectionConfig = {
  slug: 'tips',
  labels: { singular: 'Tin báo, tố giác', plural: 'Tin báo, tố giác' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true, index: true },
    { name: 'boxHash', type: 'text', required: true, unique: true, index: true, hidden: true },
    { name: 'verifierHash', type: 'text', required: true, hidden: true },
    { name: 'unit', type: 'relationship', relationTo: 'units', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'received',
      options: tipStates.map(({ value, label }) => ({ value, label })),
    },
    // [{state, at}], oldest first: what the sender sees of the handling.
    { name: 'history', type: 'json', required: true },
    // {seq, hash, mac}: the key list the sender saw, sealed by the sender.
    { name: 'head', type: 'json', required: true },
    // Letters so far: the next one's order.
    { name: 'letters', type: 'number', required: true, defaultValue: 0 },
    { name: 'receivedAt', type: 'date', required: true, index: true },
    { name: 'classifyBy', type: 'date', required: true, index: true },
    { name: 'resolveBy', type: 'date', required: true, index: true },
    { name: 'extensions', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastSenderAt', type: 'date' },
    { name: 'lastHandlerAt', type: 'date' },
    { name: 'closedAt', type: 'date', index: true },
    { name: 'remindedFor', type: 'text' },
    { name: 'retainUntil', type: 'date', index: true },
    { name: 'retentionWarnedAt', type: 'date' },
    { name: 'deletionAskedBy', type: 'relationship', relationTo: 'users' },
    { name: 'deletionAskedAt', type: 'date' },
    { name: 'deletionReason', type: 'text' },
  ],
}
