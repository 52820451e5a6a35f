import type { Contact } from '@chung-tay/shared/payload-types'
import { related } from '../../platform/content'

/** Shorter numbers are the country's, such as 113. */
const ownNumber = /\d(?:\D*\d){6}/

/** Slugs of the units with a number of their own: a fax is none to call. */
export function unitsWithPhone(contacts: readonly Contact[]): ReadonlySet<string> {
  const callable = contacts.filter(({ phones }) =>
    phones?.some(({ number, type }) => type !== 'fax' && ownNumber.test(number)),
  )
  return new Set(callable.flatMap(({ unit }) => related(unit)?.slug ?? []))
}
