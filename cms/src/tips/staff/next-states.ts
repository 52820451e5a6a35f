import type { TipState } from '@chung-tay/shared/tips/vocabulary'

/** From which state a handler may go where. Transferring has an endpoint of its own. */
export const nextStates: Record<TipState, readonly TipState[]> = {
  received: ['checking', 'decided', 'closed'],
  transferred: ['checking', 'decided', 'closed'],
  checking: ['decided', 'closed'],
  decided: ['checking', 'closed'],
  closed: ['checking'],
}
