/**
 * The words for a value of a vocabulary; a value that it does not know stands for itself.
 * @param wording Which words, where a vocabulary has more than its labels: `phrase`, for sentences.
 */
export function labelOf<Wording extends string = 'label'>(
  options: readonly ({ value: string } & Record<NoInfer<Wording>, string>)[],
  value: string | null | undefined,
  wording: Wording = 'label' as Wording,
): string {
  return options.find((option) => option.value === value)?.[wording] ?? value ?? ''
}
