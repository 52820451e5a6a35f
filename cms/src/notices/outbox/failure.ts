import type { NoticeFailure } from '@chung-tay/shared/notices/vocabulary'

/** An attempt that failed. What the other side said is kept as a number only: its words may name people. */
export class DeliveryFailure extends Error {
  constructor(
    readonly failure: NoticeFailure,
    readonly more: {
      detail?: string
      /** Trying again would not help. */
      isFinal?: boolean
      /** There is nobody to tell any more: nothing for staff to look at. */
      isGone?: boolean
      cause?: unknown
    } = {},
  ) {
    super(`Not delivered: ${failure} ${more.detail ?? ''}`.trim(), { cause: more.cause })
  }
}
