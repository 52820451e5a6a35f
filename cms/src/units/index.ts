import { content } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { Contacts } from './contact-collection'
import { contactTable } from './tables/contact-table'
import { unitTable } from './tables/unit-table'
import { Units } from './unit-collection'

export { namedFields, namedUnits } from './tables/unit-names'

export const units: Feature = {
  name: 'units',
  collections: [Units, Contacts],
  tables: [unitTable, contactTable],
  access: { units: content, contacts: content },
  published: ['units', 'contacts'],
}
