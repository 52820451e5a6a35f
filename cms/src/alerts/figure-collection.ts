import type { CollectionConfig } from 'payload'
import { contentCollection } from '../platform/content-collection'
import { provenanceField } from '../platform/fields/provenance'
import { slugField } from '../platform/fields/slug'
import { seriesFields } from './charts-field'
import { figureDimensions } from '@chung-tay/shared/alerts/vocabulary'

/** Published figures on fraud. They have one page together. */
export const ScamFigures: CollectionConfig = contentCollection({
  slug: 'scam-figures',
  labels: { singular: 'Số liệu lừa đảo', plural: 'Số liệu lừa đảo' },
  titleField: 'title',
  listColumns: ['title', 'dimension', 'sourceDate', '_status'],
  pagePath: '/tin-nong/so-lieu',
  references: ['title', 'slug'],
  description:
    'Số liệu đã công bố, hiện ở trang Số liệu lừa đảo. Mỗi mục một cách tính, một nguồn: số tính theo cách khác thì lập mục khác.',
  fields: [
    { name: 'title', type: 'text', label: 'Tên số liệu', required: true, maxLength: 160 },
    slugField('title'),
    {
      name: 'dimension',
      type: 'select',
      label: 'Nói về',
      required: true,
      options: [...figureDimensions],
    },
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 100 },
    ...seriesFields,
    provenanceField,
  ],
})
