import {
  type ValidationError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import type { User } from '@chung-tay/shared/payload-types'
import { clientKey, createGrowingLock, waitWords } from '../../platform/http'
import { invalidFields } from '../../platform/http/invalid-fields'
import { isPasswordOf, type StoredPassword } from '../passwords/hashing'
import { passwordProblem } from '../passwords/password-problem'

type Change = Partial<User> & { password?: unknown; currentPassword?: unknown }

/** Somebody at a colleague's open page may guess, but not for long. */
const guesses = createGrowingLock({
  free: 5,
  firstMs: 30_000,
  maxMs: 15 * 60_000,
  forgetAfterMs: 24 * 3_600_000,
})

/** Accounts whose password the request sets, for what comes after the change; see `noteChanges`. */
export function passwordsSetIn({ context }: PayloadRequest): Set<string> {
  context.passwordsSet ??= new Set<string>()
  return context.passwordsSet as Set<string>
}

/**
 * Before an account is stored: a new password must be good enough, and whoever changes their own
 * password or e-mail proves with the current one that they are not just somebody at their computer.
 */
export const checkPassword: CollectionBeforeValidateHook<User & TypeWithID> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  // Payload's reset of a password comes by with the whole account, which is no change.
  if (!data || (operation === 'update' && !originalDoc)) return data
  const { currentPassword, ...change } = data as Change
  const { password } = change
  const isSet = password !== undefined && password !== null && password !== ''
  if (isSet) {
    const problem =
      typeof password === 'string'
        ? passwordProblem(password, { ...originalDoc, ...change })
        : 'Mật khẩu phải là chữ.'
    if (problem) throw refused(req, 'password', problem)
  }
  if (operation === 'update' && originalDoc) {
    const isOwn = req.user?.id === originalDoc.id
    const newEmail = change.email?.toLowerCase().trim()
    if (isOwn && (isSet || (newEmail && newEmail !== originalDoc.email)))
      await mustKnowCurrent(req, originalDoc.id, currentPassword)
    if (isSet) passwordsSetIn(req).add(originalDoc.id)
  }
  return change as typeof data
}

async function mustKnowCurrent(req: PayloadRequest, id: string, given: unknown): Promise<void> {
  const path = 'currentPassword'
  if (typeof given !== 'string' || given === '')
    throw refused(req, path, 'Hãy nhập mật khẩu hiện tại để đổi email hoặc mật khẩu.')
  const key = `${id} ${clientKey(req.headers)}`
  const wait = guesses.waitMs(key)
  if (wait > 0) throw refused(req, path, `Nhập sai nhiều lần. Hãy thử lại sau ${waitWords(wait)}.`)
  guesses.countTry(key)
  const account = await req.payload.db.findOne<StoredPassword & TypeWithID>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (!account || !(await isPasswordOf(account, given)))
    throw refused(req, path, 'Mật khẩu hiện tại chưa đúng.')
  guesses.forget(key)
}

function refused(req: PayloadRequest, path: string, message: string): ValidationError {
  return invalidFields(req, 'users', [{ path, message }])
}
