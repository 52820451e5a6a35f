import { fold } from '@chung-tay/shared/text'

/** What the search of public cases looks through: title and text, folded. */
export function publicSearchText(...parts: (string | null | undefined)[]): string {
  return fold(parts.filter(Boolean).join(' '))
}
