import type { CollectionConfig } from 'payload'
import { nobody } from '../../platform/access/roles'

/**
 * What is listed, bucket by bucket, ready to be answered. Made from the indicators alone; the row
 * `capacity` says how many records every answer has room for.
 */
export const ScamBuckets: CollectionConfig = {
  slug: 'scam-buckets',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'records', type: 'textarea' },
  ],
}
