import type { ShownQuestion } from '@chung-tay/shared/quiz/attempts/shown-question'

/** How large a question can be set so that all of it stays on the screen. */
export function sizeOf({ text, situation, items }: ShownQuestion): 'large' | 'middle' | 'small' {
  const choices = items.reduce((sum, { text: own }) => sum + own.length, 0)
  const letters = text.length + (situation?.length ?? 0) + choices
  if (letters > 700 || items.length > 6) return 'small'
  return letters > 350 || items.length > 4 ? 'middle' : 'large'
}
