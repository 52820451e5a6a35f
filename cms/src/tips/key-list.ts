import {
  entryHash,
  headOf,
  liveKeys,
  receivingUnits,
  recipientBytes,
  type KeyEntry,
} from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import { announce } from '../platform/content-version'
import { badFields } from '../platform/http'

type Change = Pick<KeyEntry, 'action' | 'role' | 'unit' | 'recipient'>

/** The published list, oldest first. */
export async function keyEntries(req: PayloadRequest): Promise<KeyEntry[]> {
  const { docs } = await req.payload.db.find<KeyEntry>({
    collection: 'tip-keys',
    sort: 'seq',
    pagination: false,
    req,
  })
  return docs.map(({ seq, at, action, role, unit, recipient, previous, hash }) => ({
    seq,
    at,
    action,
    role,
    unit: unit ?? null,
    recipient,
    previous,
    hash,
  }))
}

/**
 * Adds a change to the published list, within the request's transaction.
 * @throws RequestError 400 when the recipient is malformed, is live already, or is not live to be revoked
 */
export async function appendKey(req: PayloadRequest, change: Change): Promise<KeyEntry> {
  checkRecipient(change.recipient)
  const entries = await keyEntries(req)
  const isLive = liveKeys(entries).some(
    ({ role, unit, recipient }) =>
      role === change.role && unit === change.unit && recipient === change.recipient,
  )
  if (isLive === (change.action === 'add')) {
    throw badFields({
      recipient: isLive ? 'Khóa này đang dùng rồi.' : 'Khóa này không còn hiệu lực.',
    })
  }
  const head = headOf(entries)
  const { action, role, unit, recipient } = change
  const unsigned = {
    seq: head.seq + 1,
    at: new Date().toISOString(),
    action,
    role,
    unit,
    recipient,
    previous: head.hash,
  }
  const entry: KeyEntry = { ...unsigned, hash: entryHash(unsigned) }
  await req.payload.db.create({ collection: 'tip-keys', data: entry, req })
  if (isReceiving(entries) !== isReceiving([...entries, entry])) {
    // The settings tell every page whether tips can be sent.
    await announce(req, { target: 'settings', document: 'settings', action: 'publish' })
  }
  return entry
}

const isReceiving = (entries: readonly KeyEntry[]) => receivingUnits(entries).length > 0

function checkRecipient(recipient: string): void {
  try {
    recipientBytes(recipient)
  } catch {
    throw badFields({ recipient: 'Đây không phải khóa công khai của age (age1…).' })
  }
}
