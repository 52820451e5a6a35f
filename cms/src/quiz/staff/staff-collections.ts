import type { CollectionConfig, Field } from 'payload'

const nobody = () => false
const machineOnly = {
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
} as const
const text = (name: string): Field => ({ name, type: 'text' })
const number = (name: string): Field => ({ name, type: 'number' })

/** What staff did with attempts: who, when, why. Only ever added to; read on the contest's page. */
export const QuizStaffLog: CollectionConfig = {
  slug: 'quiz-staff-log',
  ...machineOnly,
  indexes: [{ fields: ['contest', 'at'] }, { fields: ['attempt', 'at'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    text('contest'),
    text('attempt'),
    text('action'),
    number('at'),
    text('by'),
    text('byName'),
    text('reason'),
  ],
}

/** The analysis of each contest as it was last worked out, and how far a new one has come. */
export const QuizReports: CollectionConfig = {
  slug: 'quiz-reports',
  ...machineOnly,
  fields: [
    { name: 'id', type: 'text', required: true },
    text('state'),
    number('beganAt'),
    number('updatedAt'),
    number('done'),
    number('total'),
    number('madeAt'),
    { name: 'result', type: 'json' },
  ],
}
