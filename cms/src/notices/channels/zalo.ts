import type { Payload } from 'payload'
import { env } from '../../platform/env'
import { sendZaloTemplate, ZaloRefusal } from '../../platform/zalo/send-template'
import { DeliveryFailure } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'

/**
 * What ZNS answers when a number cannot be told anything: invalid, without Zalo, or one that takes no
 * notices (Zalo's list of error codes of ZNS).
 */
const lostNumbers = new Set([-108, -114, -118, -119, -139])

/** Sends the registered template to a telephone number; the message's id is its `tracking_id`. */
export async function sendByZalo(payload: Payload, message: OutboxMessage, phone: string) {
  if (!env.zalo) throw new DeliveryFailure('no-keys')
  try {
    await sendZaloTemplate(payload, {
      phone,
      data: { ma_phan_anh: message.reference, trang_thai: message.words },
      trackingId: message.id,
    })
  } catch (error) {
    if (!(error instanceof ZaloRefusal)) throw new DeliveryFailure('unreachable', { cause: error })
    const isFinal = lostNumbers.has(error.code)
    throw new DeliveryFailure(isFinal ? 'bad-address' : 'refused', {
      detail: String(error.code),
      isFinal,
      cause: error,
    })
  }
}
