import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Contacts } from './contact-collection'
import { Units } from './unit-collection'

export const units: Feature = {
  name: 'units',
  collections: [Units, Contacts],
  access: { units: content, contacts: content },
  published: ['units', 'contacts'],
}
