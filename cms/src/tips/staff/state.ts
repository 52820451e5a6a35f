import type { Setting, Tip } from '@chung-tay/shared/payload-types'
import { conflict } from '../../platform/http'
import { retainUntil } from '../deadlines'
import type { TipState } from '@chung-tay/shared/tips/vocabulary'
import { nextStates } from './next-states'

/** What changes in a tip when its state does. */
export function changeOfState(
  tip: Tip,
  state: TipState,
  now: Date,
  settings: Pick<Setting, 'tips'>,
): Partial<Tip> {
  const at = now.toISOString()
  const history = [...((tip.history as { state: string; at: string }[]) ?? []), { state, at }]
  const isClosed = state === 'closed'
  return {
    state,
    history,
    closedAt: isClosed ? at : null,
    retainUntil: isClosed ? retainUntil(now, settings) : null,
    retentionWarnedAt: null,
  }
}

/** @throws RequestError 409 */
export function mustBeAllowed(from: TipState, to: TipState): void {
  if (nextStates[from].includes(to)) return
  throw conflict('NOT_NOW', 'Trạng thái hiện tại không cho làm việc này. Hãy tải lại trang.')
}
