import type { CollectionConfig } from 'payload'
import { nobody } from '../access/roles'

/**
 * One line for each submission accepted: its idempotency key (hashed) and the answer given, so that
 * the same submission sent again gets the same answer and is stored once. Holds no secret of the sender.
 */
export const SubmissionKeys: CollectionConfig = {
  slug: 'submission-keys',
  labels: { singular: 'Lần gửi', plural: 'Lần gửi' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'answer', type: 'json', required: true },
  ],
}
