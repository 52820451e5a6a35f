import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { roles } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { endKeysOf } from '../keys/keys'
import { noteAccount } from '../log/note-account'
import { tellByMail } from '../sign-in/letters'
import { passwordsSetIn } from './check-password'

/** After an account was stored: every change becomes a line of the log, and a new password ends its keys. */
export const noteChanges: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    await noteAccount(req, 'made', doc, {
      detail: await words(req, doc.roles, idsOf(doc.units)),
    })
    return doc
  }
  const isOwn = req.user?.id === doc.id
  const before = previousDoc
  if (before.name !== doc.name)
    await noteAccount(req, 'name-changed', doc, { detail: `${before.name} → ${doc.name}` })
  if (differs(before.roles, doc.roles))
    await noteAccount(req, 'roles-changed', doc, {
      detail: `${roleWords(before.roles)} → ${roleWords(doc.roles)}`,
    })
  if (differs(idsOf(before.units), idsOf(doc.units)))
    await noteAccount(req, 'units-changed', doc, {
      detail: `${await unitWords(req, idsOf(before.units))} → ${await unitWords(req, idsOf(doc.units))}`,
    })
  if (before.email !== doc.email) {
    await noteAccount(req, isOwn ? 'email-changed' : 'email-set-by-other', doc, {
      detail: `${before.email} → ${doc.email}`,
    })
    await tellByMail(req, before.email, 'email')
  }
  if (passwordsSetIn(req).delete(doc.id)) {
    await noteAccount(req, isOwn ? 'password-changed' : 'password-set-by-other', doc)
    await endKeysOf(req, doc, 'password')
    await tellByMail(req, before.email, 'password')
  }
  return doc
}

/** After an account was deleted. */
export const noteDeletion: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await endKeysOf(req, doc, 'account-deleted')
  await noteAccount(req, 'deleted', doc, { detail: doc.email })
}

const idsOf = (units: User['units']) => (units ?? []).map((unit) => idOf(unit))

function differs(before: readonly string[] | null | undefined, after: readonly string[]): boolean {
  return [...(before ?? [])].sort().join() !== [...after].sort().join()
}

function roleWords(held: User['roles'] | null | undefined): string {
  const labels = roles.filter(({ value }) => held?.includes(value)).map(({ label }) => label)
  return labels.join(', ') || 'không có'
}

async function unitWords(req: PayloadRequest, ids: string[]): Promise<string> {
  if (ids.length === 0) return 'không có'
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ name }) => name).join(', ')
}

async function words(req: PayloadRequest, held: User['roles'], units: string[]): Promise<string> {
  const at = units.length > 0 ? ` · ${await unitWords(req, units)}` : ''
  return `${roleWords(held)}${at}`
}
