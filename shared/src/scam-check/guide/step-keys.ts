/** The step that asks what is happening. */
export const firstStep = 'bat-dau'

type Keys = readonly { key: string }[] | null | undefined

/** Every step at which a guide can be opened: its beginning, a question or a verdict. */
export function stepKeys({ questions, verdicts }: { questions?: Keys; verdicts?: Keys }): string[] {
  return [firstStep, ...[...(questions ?? []), ...(verdicts ?? [])].map(({ key }) => key)]
}
