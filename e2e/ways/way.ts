import type { DemoService } from '../lib/demo-service'
import type { Thumb } from '../lib/thumb'

export type Walker = {
  demo: DemoService
  /** A phone that has never been here, with the home page open. */
  takePhone: () => Promise<Thumb>
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
