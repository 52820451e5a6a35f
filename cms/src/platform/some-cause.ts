/** Whether an error, or one further down that it was made of (`cause`), is such a one. */
export function someCause(
  error: unknown,
  isSuch: (error: Error & { code?: unknown }) => boolean,
): boolean {
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    if (isSuch(each)) return true
  return false
}
