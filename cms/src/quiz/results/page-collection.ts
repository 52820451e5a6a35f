import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * Published results as they were written, in pieces: a file of a million entries fits no single
 * record. Served by `GET /api/quiz/contests/<slug>/results`.
 */
export const QuizResultPages: CollectionConfig = {
  slug: 'quiz-result-pages',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'edition', type: 'text', index: true },
    { name: 'text', type: 'textarea' },
  ],
}
