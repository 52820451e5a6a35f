import { keyActions, keyRoles } from '@chung-tay/shared/tips'
import type { CollectionConfig } from 'payload'
import { nobody } from '../platform/access/roles'

/**
 * The published list of keys: only ever added to, each entry carrying the hash of the one before.
 * Readers check it (`GET /api/tips/keys`), so a change here would be noticed.
 */
export const TipKeys: CollectionConfig = {
  slug: 'tip-keys',
  labels: { singular: 'Dòng trong danh sách khóa', plural: 'Danh sách khóa đã công bố' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    // Text: the hash covers every character.
    { name: 'at', type: 'text', required: true },
    { name: 'action', type: 'select', required: true, options: [...keyActions] },
    { name: 'role', type: 'select', required: true, options: [...keyRoles] },
    { name: 'unit', type: 'text' },
    { name: 'recipient', type: 'text', required: true, index: true },
    { name: 'previous', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
  ],
}
