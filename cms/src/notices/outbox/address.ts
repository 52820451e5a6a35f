import type { NoticeChannel } from '@chung-tay/shared/notices/vocabulary'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { sealing } from '../../platform/crypto/sealed'

/** Where a notice goes lies sealed in the database. */
export const addresses = sealing('notice address')

const hash = keyedHash('notice message')

/**
 * The id of a message, and so what makes it be sent once. What is announced to all has one for each event,
 * whomever it concerns: that may change while it waits.
 */
export const messageId = (event: string, channel: NoticeChannel, address: string): string =>
  hash(event, channel, channel === 'all' ? '' : address)
