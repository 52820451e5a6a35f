import type { CollectionConfig } from 'payload'
import { isEditor } from '../../platform/access/roles'
import { importRecords } from '../../platform/imports'

/** Each file of questions brought in: by whom, how many, whether it was undone. */
export const QuizQuestionImports: CollectionConfig = importRecords({
  slug: 'quiz-question-imports',
  labels: { singular: 'Lần nhập câu hỏi', plural: 'Các lần nhập câu hỏi' },
  read: isEditor,
})
