import { outsideTurns } from '../../platform/database/turns'
import { processWide } from '../../platform/process-wide'

/** What delivers in this process; nothing where another one does. */
export const delivery = processWide('notice-delivery', () => ({
  run: undefined as (() => Promise<unknown>) | undefined,
}))

/** Delivers as soon as may be, where this process runs jobs; otherwise the one that does will. */
export function deliverSoon(): void {
  void outsideTurns(async () => delivery.run?.())
}
