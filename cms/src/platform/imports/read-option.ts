import { fold } from '@chung-tay/shared/text'

/** The value of the option whose value or label this is; else the text itself. */
export function toOption(
  options: readonly { value: string; label: string }[],
): (text: string) => string {
  return (text) => {
    const folded = fold(text)
    const found = options.find(({ value, label }) => fold(label) === folded || value === folded)
    return found?.value ?? text
  }
}
