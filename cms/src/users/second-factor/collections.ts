import type { Field } from 'payload'
import { machineCollection } from '../../platform/database/machine-collection'

const text = (name: string): Field => ({ name, type: 'text' })
const number = (name: string): Field => ({ name, type: 'number' })
const indexed = (name: string): Field => ({ name, type: 'text', index: true })

/**
 * The second step of an account, whose id it has. Apart from the account itself: Payload writes all of
 * that with each sign-in, from what it read before. Times are milliseconds since 1970.
 */
export const SecondFactors = machineCollection({
  slug: 'second-factors',
  fields: [text('state'), text('secret'), number('lastStep'), number('since')],
})

/** Codes for whoever lost their phone; the id is a keyed hash of account and code. */
export const RecoveryCodes = machineCollection({
  slug: 'recovery-codes',
  fields: [indexed('account'), number('usedAt')],
})
