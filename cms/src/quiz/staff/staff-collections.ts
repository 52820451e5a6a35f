import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string): Field => ({ name, type: 'text' })
const number = (name: string): Field => ({ name, type: 'number' })

/** What staff did with attempts: who, when, why. Only ever added to; read on the contest's page. */
export const QuizStaffLog = machineCollection({
  slug: 'quiz-staff-log',
  indexes: [{ fields: ['contest', 'at'] }, { fields: ['attempt', 'at'] }],
  fields: [
    text('contest'),
    text('attempt'),
    text('action'),
    number('at'),
    text('by'),
    text('byName'),
    text('reason'),
  ],
})

/** The analysis of each contest as it was last worked out, and how far a new one has come. */
export const QuizReports = machineCollection({
  slug: 'quiz-reports',
  fields: [
    text('state'),
    number('beganAt'),
    number('updatedAt'),
    number('done'),
    number('total'),
    number('madeAt'),
    { name: 'result', type: 'json' },
  ],
})
