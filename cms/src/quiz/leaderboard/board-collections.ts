import { machineCollection } from '../../platform/database/machine-collection'

/** Entries of all boards, in the order in which boards list them. Made anew by `npm run quiz:recount`. */
export const QuizBoardEntries = machineCollection({
  slug: 'quiz-board-entries',
  indexes: [{ fields: ['board', 'key', 'reachedAt'] }],
  fields: [
    { name: 'board', type: 'text' },
    { name: 'key', type: 'number' },
    { name: 'reachedAt', type: 'number' },
    { name: 'contest', type: 'text', index: true },
    { name: 'attempt', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'isNameShown', type: 'checkbox' },
    { name: 'group', type: 'text' },
    { name: 'score', type: 'number' },
    { name: 'seconds', type: 'number' },
  ],
})

/** How many entries there are in each stretch of keys: see `platform/database/ranking`. */
export const QuizRankCounts = machineCollection({
  slug: 'quiz-rank-counts',
  fields: [{ name: 'count', type: 'number' }],
})
