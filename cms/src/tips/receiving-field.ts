import { receivingUnits } from '@chung-tay/shared/tips'
import type { CheckboxField } from 'payload'
import { keyEntries } from './key-list'

/**
 * Whether tips can be sent at all: some unit has a key in force. Read from the key list and stored
 * nowhere, so that the pages say before the tap what waits behind it.
 */
export const receivingField: CheckboxField = {
  name: 'isReceiving',
  type: 'checkbox',
  virtual: true,
  admin: { hidden: true },
  hooks: {
    afterRead: [async ({ req }) => receivingUnits(await keyEntries(req)).length > 0],
  },
}
