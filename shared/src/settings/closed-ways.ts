import type { Setting } from '../payload-types'

type ClosedWay = {
  /** What its entry is called then, where there is no room for more. */
  label?: string
  /** What is so, and the way that works. */
  hint: string
}

/**
 * Ways of the app that lead to nothing yet, by path: whatever invites to one says so before the tap.
 * Open until the settings say otherwise: those that a phone kept from before may not know.
 */
export function closedWays(
  settings: Pick<Setting, 'tips' | 'dossiers'> | undefined,
): Partial<Record<string, ClosedWay>> {
  const closed: Partial<Record<string, ClosedWay>> = {}
  if (settings?.tips?.isReceiving === false)
    closed['/to-giac'] = { hint: 'Chưa gửi ở đây được, gọi 113' }
  if (settings?.dossiers?.isHolding === false)
    closed['/ho-so'] = { label: 'Nơi tra cứu hồ sơ', hint: 'Chưa tra ở đây được, xem nơi tra' }
  return closed
}
