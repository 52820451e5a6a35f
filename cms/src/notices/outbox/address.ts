import { keyedHash } from '../../platform/crypto/keyed-hash'
import { sealing } from '../../platform/crypto/sealed'

/** Where a notice goes lies sealed in the database. */
export const addresses = sealing('notice address')

/** The id of a message, and so what makes it be sent once. */
export const messageId = keyedHash('notice message')
