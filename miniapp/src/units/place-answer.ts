import { spaced } from '@chung-tay/shared/phone/spaced'
import type { Contact } from '@chung-tay/shared/payload-types'
import type { UnitCard } from '@chung-tay/shared/content/queries'
import { related } from '../platform/content/related'
import type { PlaceFact } from '../search'
import { hoursRows } from './hours-rows'

type Unit = Pick<UnitCard, 'slug' | 'address' | 'openingHours' | 'isSample'>

/** What is asked for of a place, in sentences; `isKnown` when staff have published it. */
export type PlaceAnswer = { label: string; sentences: string[]; isKnown: boolean }

const unknown: Record<PlaceFact, { label: string; sentence: string }> = {
  where: { label: 'Ở đâu', sentence: 'Địa chỉ của nơi này chưa được công bố ở đây.' },
  hours: {
    label: 'Mấy giờ làm việc',
    sentence: 'Giờ làm việc của nơi này chưa được công bố ở đây.',
  },
  phone: { label: 'Số điện thoại', sentence: 'Số điện thoại của nơi này chưa được công bố ở đây.' },
}

/** Answers a question for a place from its fields; samples count as not published. */
export function placeAnswerOf(
  unit: Unit,
  contacts: readonly Contact[],
  fact: PlaceFact,
): PlaceAnswer {
  const { label, sentence } = unknown[fact]
  const known = sentencesOf(unit, contacts, fact)
  return { label, sentences: known.length > 0 ? known : [sentence], isKnown: known.length > 0 }
}

function sentencesOf(unit: Unit, contacts: readonly Contact[], fact: PlaceFact): string[] {
  switch (fact) {
    case 'where':
      return unit.address ? [unit.address] : []
    case 'hours':
      return unit.isSample
        ? []
        : hoursRows(unit.openingHours).map(({ days, times }) => `${days}: ${times.join(', ')}`)
    case 'phone':
      return contacts
        .filter((contact) => related(contact.unit)?.slug === unit.slug && !contact.isSample)
        .flatMap(({ label: desk, phones }) =>
          (phones ?? [])
            .filter(({ type }) => type !== 'fax')
            .map(({ number }) => `${desk}: ${spaced(number)}`),
        )
  }
}
