import type { CollectionConfig } from 'payload'
import { isEditor } from '../../platform/access/roles'

const nobody = () => false

/** Each file of questions brought in: by whom, how many, whether it was undone. */
export const QuizQuestionImports: CollectionConfig = {
  slug: 'quiz-question-imports',
  labels: { singular: 'Lần nhập câu hỏi', plural: 'Các lần nhập câu hỏi' },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  admin: { hidden: true, useAsTitle: 'fileName' },
  defaultSort: '-createdAt',
  fields: [
    { name: 'fileName', type: 'text', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'state', type: 'select', required: true, options: ['running', 'done', 'undone'] },
    { name: 'total', type: 'number', required: true },
    { name: 'created', type: 'number', required: true },
  ],
}
