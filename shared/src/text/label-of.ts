/** The words for a value of a vocabulary; a value that it does not know stands for itself. */
export function labelOf(
  options: readonly { value: string; label: string }[],
  value: string | null | undefined,
): string {
  return options.find((option) => option.value === value)?.label ?? value ?? ''
}
