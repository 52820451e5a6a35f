import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Handbook } from './collection'
import { handbookTable } from './table'

export const handbook: Feature = {
  name: 'handbook',
  collections: [Handbook],
  tables: [handbookTable],
  access: { handbook: content },
  published: ['handbook'],
}
