import { headOf, recipientsFor, rewrapHeader } from '@chung-tay/shared/tips'
import type { CasePart, TipCase } from '../staff/case-endpoints'
import { checkedEntries } from './checked-entries'
import { readCase, send } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'
import { firstThatOpens, openCase } from './open-case'

type NewHeader = { part: string; header: string }
const partsAtOnce = 40

/** Who reads a part besides the unit and the recovery key: its sender, of what passed between both sides. */
const isSharedWithSender = ({ kind }: CasePart) => kind === 'message' || kind === 'reply'

/**
 * Lets the unit's present keys, and no others, read every part that has other readers. Parts done stay
 * done, so it can be broken off and begun again.
 * @returns How many parts none of the keys at hand opens.
 * @throws StaffError
 */
export async function rewrapCase(id: string, identities: readonly OpenIdentity[]): Promise<number> {
  const entries = await checkedEntries()
  const found = await readCase(id)
  const recipients = recipientsFor(entries, found.unitSlug)
  const stale = found.parts.filter(({ isStale }) => isStale)
  const { headers, left } = await newHeaders(found, stale, recipients, identities)
  const keySeq = headOf(entries).seq
  for (let at = 0; at < headers.length; at += partsAtOnce)
    await send(`/cases/${id}/headers`, { keySeq, headers: headers.slice(at, at + partsAtOnce) })
  return left
}

/** Hands a case to another unit. @throws StaffError, also when a part cannot be opened for it */
export async function transferCase(
  id: string,
  unit: { id: string; slug: string },
  identities: readonly OpenIdentity[],
): Promise<void> {
  const entries = await checkedEntries()
  const found = await readCase(id)
  const recipients = recipientsFor(entries, unit.slug)
  if (recipients.length === 0)
    throw new StaffError('Đơn vị này chưa có khóa đang dùng, nên chưa nhận tin được.')
  const { headers, left } = await newHeaders(found, found.parts, recipients, identities)
  if (left > 0)
    throw new StaffError('Có phần mà khóa của bạn chưa mở được. Nhờ đồng nghiệp mã hóa lại trước.')
  await send(`/cases/${id}/transfer`, { keySeq: headOf(entries).seq, headers, unit: unit.id })
}

async function newHeaders(
  found: TipCase,
  parts: CasePart[],
  recipients: string[],
  identities: readonly OpenIdentity[],
): Promise<{ headers: NewHeader[]; left: number }> {
  const { senderRecipient } = await openCase(found, identities)
  const headers: NewHeader[] = []
  for (const part of parts) {
    const readers =
      isSharedWithSender(part) && senderRecipient ? [...recipients, senderRecipient] : recipients
    const isCut = isSharedWithSender(part) && !senderRecipient
    const header = isCut
      ? undefined
      : await firstThatOpens(part, identities, (old, identity) =>
          rewrapHeader(old, identity, readers),
        )
    if (header) headers.push({ part: part.id, header })
  }
  return { headers, left: parts.length - headers.length }
}
