import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Pages } from './collection'

export const infoPages: Feature = {
  name: 'info-pages',
  collections: [Pages],
  access: { pages: content },
  published: ['pages'],
}
