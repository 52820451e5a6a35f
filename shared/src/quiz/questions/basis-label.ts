type Basis = {
  document: string | { number: string }
  article?: string | null
  clause?: string | null
  point?: string | null
}

/** "Điều 7 khoản 2 điểm h, Nghị định …": a citation as Vietnamese law writes it, the number last. */
export function basisLabel({ document, article, clause, point }: Basis): string {
  const place = [
    article && `Điều ${article}`,
    clause && `khoản ${clause}`,
    point && `điểm ${point}`,
  ].filter(Boolean)
  const number = typeof document === 'object' ? document.number : ''
  return [place.join(' '), number].filter(Boolean).join(', ')
}
