import type { NoticeChannel } from '@chung-tay/shared/notices/vocabulary'
import type { Payload } from 'payload'
import type { OutboxMessage } from '../outbox/message'
import { sendToAll } from './all'
import { sendByEmail } from './email'
import { sendByLetter } from './letter'
import { sendByPush } from './push'
import { sendByZalo } from './zalo'

/** Hands one message over, within a minute. @throws DeliveryFailure */
type Send = (payload: Payload, message: OutboxMessage, address: string) => Promise<void>

export const sendBy: Record<NoticeChannel, Send> = {
  email: sendByEmail,
  zalo: sendByZalo,
  push: sendByPush,
  letter: sendByLetter,
  all: sendToAll,
}
