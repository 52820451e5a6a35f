import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * What an announced contest draws from: the seed, and its questions with their keys as they were at
 * that moment. Nobody reads it over REST.
 */
export const QuizPools: CollectionConfig = {
  slug: 'quiz-pools',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'seed', type: 'text', required: true },
    { name: 'questions', type: 'json', required: true },
    { name: 'groups', type: 'json', required: true },
  ],
}
