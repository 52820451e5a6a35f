/** A relationship as REST answers it: the id alone, or the document where the reader may see it. */
export type Related<T> = string | T | null | undefined

/** The related document, or undefined when only its id came (it is not published). */
export function related<T extends object>(value: Related<T>): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

/** The related documents that the reader may see, in order. */
export function relatedAll<T extends object>(values: Related<T>[] | null | undefined): T[] {
  return (values ?? []).flatMap((value) => related(value) ?? [])
}
