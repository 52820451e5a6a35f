import type { DemoService } from '../lib/demo-service'
import type { Thumb } from '../lib/thumb'

/** A phone, held by one thumb, on which the app is used: in a browser, or in Zalo. */
export type Phone = Thumb & {
  /** Leaves the app and opens it again at its home page. */
  reopen: () => Promise<void>
  /** Goes from the home page to the page for crime tips, wherever that opens. */
  toTips: () => Promise<Thumb>
}

export type Walker = {
  demo: DemoService
  /** A phone that has never been here, with the home page open. */
  takePhone: () => Promise<Phone>
  /** Whether nobody walks this way on this service after them: what ends once may end. */
  isLast: boolean
}

/** A way from the home page to what somebody came for. */
export type Way = {
  name: string
  /** Taps in an earlier version (commit 0170a83, with the content it had), counted by reading its pages. */
  before: number | 'never arrived' | 'not known'
  /** More taps than these are a step back. */
  most: number
  /** Fails unless it arrives. */
  walk: (walker: Walker) => Promise<void>
}

/** The commune of the made-up province in which the ways begin, as people type it. */
export const commune = { typed: 'may trang', name: 'Công an phường Mây Trắng' }
