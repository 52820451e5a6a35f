import type { OfficialContent } from '@chung-tay/shared/scam-check/official/directory'

/** Numbers everybody knows, as 113, are no unit's own. */
const shortNumber = 4

/** Whether any unit has published a number of its own; samples do not count. */
export function publishesNumbers(contacts: OfficialContent['contacts']): boolean {
  return contacts.some(
    ({ isSample, phones }) =>
      !isSample && phones?.some(({ number }) => number.replace(/\D/g, '').length > shortNumber),
  )
}
