import { machineCollection } from '../../platform/database/machine-collection'

/**
 * What an announced contest draws from: the seed, and its questions with their keys as they were at
 * that moment. Nobody reads it over REST.
 */
export const QuizPools = machineCollection({
  slug: 'quiz-pools',
  fields: [
    { name: 'seed', type: 'text', required: true },
    { name: 'questions', type: 'json', required: true },
    { name: 'groups', type: 'json', required: true },
  ],
})
