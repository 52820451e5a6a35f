import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string, more: Partial<Field> = {}) => ({ name, type: 'text', ...more }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

/**
 * Attempts. Machine data, written many times a second: read and changed only through
 * `platform/database/records`; staff see them in the contest's dashboard.
 */
export const QuizAttempts = machineCollection({
  slug: 'quiz-attempts',
  indexes: [
    { fields: ['contest', 'entrant'] },
    { fields: ['contest', 'state', 'startedAt'] },
    { fields: ['state', 'deadlineAt'] },
  ],
  fields: [
    text('contest'),
    text('entrant'),
    text('owner'),
    text('slot', { unique: true } as Partial<Field>),
    number('number'),
    text('nonce'),
    text('state'),
    text('nickname'),
    { name: 'isNameShown', type: 'checkbox' },
    text('group'),
    number('prediction'),
    number('startedAt'),
    number('deadlineAt'),
    number('endedAt'),
    number('position'),
    { name: 'drawn', type: 'json' },
    { name: 'steps', type: 'json' },
    number('score'),
    number('seconds'),
    text('network'),
    text('device'),
    text('certificate', { index: true } as Partial<Field>),
    number('disqualifiedAt'),
    text('disqualifiedReason'),
    text('disqualifiedBy'),
  ],
})
