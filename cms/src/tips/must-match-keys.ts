import { recipientsFor } from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import type { RequestError } from '../platform/http'
import { conflict } from '../platform/http'
import { keyEntries } from './key-list'
import { hasStaleReaders } from './staff/stale-keys'

/**
 * Refuses what was sealed for other readers than the unit has now: somebody whose key was revoked
 * could read it, or somebody new could not.
 * @throws RequestError 409 KEYS_CHANGED: the page reads the list again and seals again
 */
export async function mustMatchKeys(
  req: PayloadRequest,
  unit: string,
  keySeq: number,
): Promise<void> {
  const entries = await keyEntries(req)
  const isKnown = keySeq >= 1 && keySeq <= entries.length
  const isReadable = recipientsFor(entries, unit).length > 0
  if (isKnown && isReadable && !hasStaleReaders(entries, unit, keySeq)) return
  throw keysChanged()
}

export function keysChanged(): RequestError {
  return conflict(
    'KEYS_CHANGED',
    'Khóa của đơn vị nhận tin vừa thay đổi. Hãy bấm gửi lại để mã hóa theo khóa mới.',
  )
}
