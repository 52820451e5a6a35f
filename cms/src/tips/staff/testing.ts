import {
  headOf,
  letterFormat,
  recipientsFor,
  sealLetter,
  fingerprint,
  type KeyEntry,
  type Letter,
} from '@chung-tay/shared/tips'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Api } from '../../platform/testing/api'
import { localPayload } from '../../platform/testing/local-payload'

export type Key = { id: string; identity: string; recipient: string }

/** A new key that its holder asked to use; not live yet. */
export async function askForKey(holder: Api, unit: string | 'recovery'): Promise<Key> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const role = unit === 'recovery' ? { role: 'recovery' } : { role: 'handler', unit }
  const { status, body } = await holder.post('/api/tips/staff/keys', { ...role, recipient })
  expect(status, JSON.stringify(body)).toBe(200)
  return { id: body.id as string, identity, recipient }
}

/** Somebody heard the fingerprint and typed it. */
export function confirmKey(by: Api, { id, recipient }: Key) {
  return by.post(`/api/tips/staff/keys/${id}/confirm`, { fingerprint: fingerprint(recipient) })
}

export async function liveKey(holder: Api, by: Api, unit: string | 'recovery'): Promise<Key> {
  const key = await askForKey(holder, unit)
  const { status, body } = await confirmKey(by, key)
  expect(status, JSON.stringify(body)).toBe(200)
  return key
}

export async function entriesSeenBy(staff: Api): Promise<KeyEntry[]> {
  return (await staff.get('/api/tips/staff/desk')).body.entries as KeyEntry[]
}

/** A tip as it lies on the server, put there directly; what it says is sealed as the page seals it. */
export async function plantTip(
  unit: { id: string; slug: string },
  entries: KeyEntry[],
  { receivedAt = new Date(), text = 'Nhà số 5 có người bán ma túy', ...more } = {},
) {
  const { payload } = await localPayload()
  const senderIdentity = await generateX25519Identity()
  const letter: Letter = {
    format: letterFormat,
    kind: 'report',
    sentAt: receivedAt.toISOString(),
    thread: randomBytes(16).toString('hex'),
    sender: { recipient: await identityToRecipient(senderIdentity) },
    unit: unit.slug,
    crime: 'Ma túy',
    answers: [{ question: 'Việc gì đã xảy ra?', answer: text }],
    files: [],
  }
  const sealed = await sealLetter(letter, recipientsFor(entries, unit.slug))
  const hex = (bytes: number) => randomBytes(bytes).toString('hex')
  const at = receivedAt.toISOString()
  // The service writes to the same file meanwhile: single writes wait for it, a transaction's commit
  // of this process might be lost.
  const tip = (await payload.db.create({
    collection: 'tips',
    data: {
      reference: `TB-${hex(4).toUpperCase()}`,
      boxHash: hex(32),
      verifierHash: hex(32),
      unit: unit.id,
      state: 'received',
      history: [{ state: 'received', at }],
      head: { ...headOf(entries), mac: '' },
      letters: 1,
      receivedAt: at,
      classifyBy: new Date(receivedAt.getTime() + 86_400_000).toISOString(),
      resolveBy: new Date(receivedAt.getTime() + 20 * 86_400_000).toISOString(),
      extensions: 0,
      lastSenderAt: at,
      ...more,
    },
  })) as { id: string; reference: string }
  await payload.db.create({
    collection: 'tip-parts',
    data: {
      name: hex(16),
      tip: tip.id,
      kind: 'report',
      author: 'sender',
      order: 0,
      header: sealed.header,
      payload: Buffer.from(sealed.payload).toString('base64'),
      size: sealed.payload.length,
      keySeq: headOf(entries).seq,
    },
  })
  return { id: tip.id, reference: tip.reference, senderIdentity, letter }
}
