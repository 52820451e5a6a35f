import type { CollectionConfig } from 'payload'

const nobody = () => false
const machineOnly = {
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
} as const

/** Entries of all boards, in the order in which boards list them. Made anew by `npm run quiz:recount`. */
export const QuizBoardEntries: CollectionConfig = {
  slug: 'quiz-board-entries',
  ...machineOnly,
  indexes: [{ fields: ['board', 'key', 'reachedAt'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
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
}

/** How many entries there are in each stretch of keys: see `platform/database/ranking`. */
export const QuizRankCounts: CollectionConfig = {
  slug: 'quiz-rank-counts',
  ...machineOnly,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'count', type: 'number' },
  ],
}
