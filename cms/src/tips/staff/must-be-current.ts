import { headOf, recipientsFor } from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { conflict } from '../../platform/http'
import { keyEntries } from '../key-list'
import { stanzaCount } from './case-schema'
import { tipUnit } from './find-tip'
import { unitsById } from './units'

/**
 * Refuses what was sealed for other readers than the unit has now. How many readers a header has is
 * all that can be counted here; who they are only they can tell.
 * @throws RequestError 409 KEYS_CHANGED: read the list again, seal again
 */
export async function mustBeCurrent(
  req: PayloadRequest,
  tip: Pick<Tip, 'unit'>,
  keySeq: number,
  header: string,
): Promise<void> {
  const entries = await keyEntries(req)
  const slug = (await unitsById(req)).get(tipUnit(tip))?.slug ?? ''
  const readers = recipientsFor(entries, slug).length
  if (keySeq === headOf(entries).seq && readers > 0 && stanzaCount(header) >= readers) return
  throw conflict(
    'KEYS_CHANGED',
    'Danh sách khóa vừa thay đổi. Hãy thử lại để mã hóa cho đúng người.',
  )
}
