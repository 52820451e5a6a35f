import type { CollectionConfig } from 'payload'
import { tipPartKinds } from '@chung-tay/shared/tips/vocabulary'
import { nobody } from '../platform/access/roles'

/**
 * Sealed parts of tips: letters of both sides, notes and files, each a standard age file whose header
 * is kept apart from its payload, so that another handler can be let in without moving the bytes. The
 * payload of a letter stands here, that of a file on disk in chunks (`stored-files.ts`). A part without
 * a tip is a file still being uploaded.
 */
export const TipParts: CollectionConfig = {
  slug: 'tip-parts',
  labels: { singular: 'Phần tin đã mã hóa', plural: 'Phần tin đã mã hóa' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'tip', type: 'relationship', relationTo: 'tips', index: true },
    { name: 'kind', type: 'select', required: true, options: [...tipPartKinds] },
    { name: 'author', type: 'select', required: true, options: ['sender', 'handler'] },
    // Order of the letter; of a file: that of the letter it belongs to.
    { name: 'order', type: 'number', required: true, defaultValue: 0 },
    { name: 'header', type: 'textarea', required: true },
    // [{header, at}]: headers that a re-encryption replaced, kept a while in case it was broken.
    { name: 'formerHeaders', type: 'json', hidden: true },
    // With which state of the key list it was sealed.
    { name: 'keySeq', type: 'number', required: true, defaultValue: 0 },
    // base64; null for files.
    { name: 'payload', type: 'textarea' },
    // Bytes of the payload.
    { name: 'size', type: 'number', required: true },
    { name: 'tokenHash', type: 'text', hidden: true },
  ],
}
