import type { CollectionConfig } from 'payload'
import { isAdmin, nobody } from './access/roles'

/** What the seed loader stored last, so that it can tell its own work from an editor's. */
export const SeedRecords: CollectionConfig = {
  slug: 'seed-records',
  labels: { singular: 'Dấu nội dung mẫu', plural: 'Dấu nội dung mẫu' },
  access: { read: isAdmin, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true, unique: true, index: true },
    { name: 'seedHash', type: 'text', label: 'Băm nội dung mẫu', required: true },
    { name: 'storedHash', type: 'text', label: 'Băm nội dung đã lưu', required: true },
  ],
}
