import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { roles } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { removeInvitations } from '../invitations/invitations'
import { endKeysOf } from '../keys/keys'
import { noteAccount } from '../log/note-account'
import { tellByMail } from '../sign-in/letters'
import { isDeactivated } from '../status'
import { passwordsSetIn } from './check-password'

/**
 * After an account was stored: every change becomes a line of the log. A new password ends its keys, and so
 * does deactivating it.
 */
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
  const isNewPassword = passwordsSetIn(req).delete(doc.id)
  if (isNewPassword && req.context.acceptsInvitation)
    await noteAccount(req, 'invitation-accepted', doc, { byName: doc.name })
  else if (isNewPassword) {
    await noteAccount(req, isOwn ? 'password-changed' : 'password-set-by-other', doc)
    await endKeysOf(req, doc, 'password')
    await tellByMail(req, before.email, 'password')
  }
  if (isDeactivated(before) !== isDeactivated(doc)) {
    await noteAccount(req, isDeactivated(doc) ? 'deactivated' : 'reactivated', doc, {
      detail: doc.email,
    })
    if (isDeactivated(doc)) {
      await endKeysOf(req, doc, 'account-deactivated')
      await removeInvitations(req, doc.id)
    }
  }
  return doc
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
