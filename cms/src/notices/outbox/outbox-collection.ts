import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string) => ({ name, type: 'text' }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

/** Notices on their way; see `message.ts`. Read and changed only through `platform/database/records`. */
export const NoticeOutbox = machineCollection({
  slug: 'notice-outbox',
  indexes: [{ fields: ['state', 'nextAt'] }, { fields: ['state', 'endedAt'] }],
  fields: [
    text('topic'),
    text('channel'),
    text('address'),
    text('reference'),
    text('title'),
    text('body'),
    text('words'),
    text('path'),
    text('leave'),
    { name: 'isUrgent', type: 'checkbox' },
    text('state'),
    number('attempts'),
    number('nextAt'),
    text('failure'),
    text('detail'),
    number('createdAt'),
    number('endedAt'),
  ],
})
