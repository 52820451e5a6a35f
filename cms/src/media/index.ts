import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Media } from './collection'

export const media: Feature = {
  name: 'media',
  collections: [Media],
  access: { media: content },
  published: ['media'],
}
