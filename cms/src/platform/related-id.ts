type Related = string | { id: string } | null | undefined

/** The id of a related document, populated or not. */
export function idOf(related: string | { id: string }): string
export function idOf(related: Related): string | undefined
export function idOf(related: Related): string | undefined {
  return (typeof related === 'object' ? related?.id : related) ?? undefined
}
