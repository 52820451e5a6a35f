import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string): Field => ({ name, type: 'text' })
const number = (name: string): Field => ({ name, type: 'number' })

/**
 * What Payload does not keep of a session: on what it is used, when last, and whether its owner passed the
 * second step. The id is the session's; times are milliseconds since 1970, `endedAt` 0 while it is open.
 */
export const StaffSessions = machineCollection({
  slug: 'staff-sessions',
  fields: [
    { name: 'account', type: 'text', index: true },
    text('device'),
    text('passed'),
    number('since'),
    { name: 'lastUsed', type: 'number', index: true },
    number('endedAt'),
  ],
})
