import type { CollectionConfig } from 'payload'
import { env } from '../platform/env'
import { isAdmin, isEditor } from '../platform/access/roles'
import { announceChange, announceDelete } from '../platform/content-version'
import { checkBytes } from './check-bytes'
import { acceptedTypes } from './accepted-types'

/** Pictures and PDF forms. Pictures are re-encoded, which drops EXIF (place, device, time). */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh, tệp', plural: 'Ảnh và tệp' },
  access: { read: () => true, create: isEditor, update: isEditor, delete: isAdmin },
  admin: {
    group: 'Nội dung',
    components: { edit: { Upload: '/media/admin/PickFile#PickFile' } },
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'mimeType', 'updatedAt'],
    description:
      'Ảnh JPEG, PNG, WebP hoặc tệp PDF tối đa 10 MB; ảnh lớn hơn được làm nhỏ khi chọn. Ảnh được nén lại và bỏ thông tin vị trí.',
  },
  upload: {
    staticDir: `${env.dataDir}/media`,
    mimeTypes: acceptedTypes,
    pasteURL: false,
    displayPreview: true,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true },
    imageSizes: [{ name: 'card', width: 640, withoutEnlargement: true }],
    adminThumbnail: 'card',
  },
  hooks: {
    beforeOperation: [checkBytes],
    afterChange: [announceChange],
    afterDelete: [announceDelete],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả cho người không nhìn thấy ảnh',
      required: true,
      admin: { description: 'Nói ngắn gọn trong ảnh có gì. Với tệp PDF: tên mẫu đơn.' },
    },
  ],
}
