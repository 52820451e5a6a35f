/**
 * Whether something read from the device is built like an example: what another version of the app, or
 * something else on the phone, wrote is done without instead of breaking the page. Lists hold only what
 * is built like the example's first item (an empty example: whatever is not null), objects have at
 * least the example's fields. An example of null fits everything.
 */
export function hasShapeOf(value: unknown, example: unknown): boolean {
  if (example === null || example === undefined) return true
  if (typeof value !== typeof example || value === null) return false
  if (Array.isArray(example))
    return (
      Array.isArray(value) &&
      value.every((item) => (example.length > 0 ? hasShapeOf(item, example[0]) : item !== null))
    )
  if (typeof example !== 'object') return true
  const fields = value as Record<string, unknown>
  return (
    !Array.isArray(value) &&
    Object.entries(example).every(([name, part]) => hasShapeOf(fields[name], part))
  )
}
