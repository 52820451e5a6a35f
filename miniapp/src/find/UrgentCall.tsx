import { urgentNumber } from '../search'
import { Calls } from './HitSections'

/** The number for an emergency, at once, while what searches is still on its way. */
export function UrgentCall({ text }: { text: string }) {
  const number = urgentNumber(text)
  return number ? <Calls numbers={[number]} /> : null
}
