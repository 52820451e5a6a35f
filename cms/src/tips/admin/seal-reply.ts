import {
  headOf,
  letterFormat,
  recipientsFor,
  sealLetter,
  type Message,
} from '@chung-tay/shared/tips'
import type { TipCase } from '../staff/case-endpoints'
import { checkedEntries } from './checked-entries'
import { send } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenedCase } from './open-case'
import { toBase64 } from './preview-document'

type Work = {
  found: TipCase
  opened: OpenedCase
  kind: 'reply' | 'note'
  text: string
  /** The same for every try of one letter: it is stored once. */
  key: string
}

/**
 * Seals a reply for the sender and the unit, or a note for the unit only, and hands it in.
 * @throws StaffError in Vietnamese
 */
export async function sendLetter({ found, opened, kind, text, key }: Work): Promise<void> {
  const { thread, senderRecipient } = opened
  if (!thread || !senderRecipient)
    throw new StaffError('Cần mở được tin báo đầu tiên trước khi viết.')
  const entries = await checkedEntries()
  const unit = recipientsFor(entries, found.unitSlug)
  if (unit.length === 0) throw new StaffError('Đơn vị không còn khóa nào đang dùng.')
  const letter: Message = {
    format: letterFormat,
    kind,
    sentAt: new Date().toISOString(),
    thread,
    text,
    files: [],
  }
  const { header, payload } = await sealLetter(
    letter,
    kind === 'reply' ? [...unit, senderRecipient] : unit,
  )
  await send(
    `/cases/${found.id}/letters`,
    { kind, header, payload: toBase64(payload), keySeq: headOf(entries).seq },
    { 'Idempotency-Key': key },
  )
}
