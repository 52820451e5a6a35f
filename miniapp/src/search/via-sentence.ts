import type { SearchHit } from '@chung-tay/shared/search/search-document'

/** Says by which old name a thing was found, or undefined when its title shows why. */
export function viaSentence({
  via,
  viaKind,
}: Pick<SearchHit, 'via' | 'viaKind'>): string | undefined {
  if (!via) return undefined
  return viaKind === 'former-area' ? `Trước thuộc ${via}` : `Trước đây: ${via}`
}
