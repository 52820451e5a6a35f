import type { KeyEntry } from '@chung-tay/shared/tips'
import { readDesk } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import { checkKeyList } from './key-pin'

/**
 * The keys as published now, for sealing something to them: a list that was changed could name
 * readers whom nobody confirmed.
 * @throws StaffError when the list is not what it was or not what it says
 */
export async function checkedEntries(): Promise<KeyEntry[]> {
  const { entries } = await readDesk()
  const problem = checkKeyList(entries)
  if (problem) throw new StaffError(problem)
  return entries
}
