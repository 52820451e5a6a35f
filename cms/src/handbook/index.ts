import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Handbook } from './collection'

export const handbook: Feature = {
  name: 'handbook',
  collections: [Handbook],
  access: { handbook: content },
  published: ['handbook'],
}
