import { toOption } from '../../platform/imports'
import { uses } from '@chung-tay/shared/quiz/questions/vocabulary'

/** The use of a question as people write it, also without what stands in brackets. */
export const readUse = toOption([
  ...uses,
  ...uses.map(({ value, label }) => ({ value, label: label.replace(/\s*\(.*\)$/, '') })),
])
