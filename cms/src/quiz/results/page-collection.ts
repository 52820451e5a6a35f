import { machineCollection } from '../../platform/database/machine-collection'

/**
 * Published results as they were written, in pieces: a file of a million entries fits no single
 * record. Served by `GET /api/quiz/contests/<slug>/results`.
 */
export const QuizResultPages = machineCollection({
  slug: 'quiz-result-pages',
  fields: [
    { name: 'edition', type: 'text', index: true },
    { name: 'text', type: 'textarea' },
  ],
})
