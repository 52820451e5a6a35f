import type { Contact } from '@chung-tay/shared/payload-types'
import { related } from '../platform/content'

/** In which order people are sent to the desks of a unit: first who answers by day and by night. */
const order: Contact['kind'][] = ['duty', 'hotline', 'reception', 'office']

/** The desks of a unit, the likeliest to answer first. */
export function desksOf(slug: string, contacts: readonly Contact[]): Contact[] {
  return contacts
    .filter(({ unit }) => related(unit)?.slug === slug)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
