import type { CollectionConfig, Field } from 'payload'

const nobody = () => false
const text = (name: string, more: Partial<Field> = {}) => ({ name, type: 'text', ...more }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

/**
 * Attempts. Machine data, written many times a second: read and changed only through
 * `platform/database/records`; staff see them in the contest's dashboard.
 */
export const QuizAttempts: CollectionConfig = {
  slug: 'quiz-attempts',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['contest', 'entrant'] },
    { fields: ['contest', 'state', 'startedAt'] },
    { fields: ['state', 'deadlineAt'] },
  ],
  fields: [
    text('id', { required: true } as Partial<Field>),
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
}
