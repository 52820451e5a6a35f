import type { Payload } from 'payload'

/** What a number is right now; labels are from a fixed list, never what people wrote. */
export type GaugeReading = {
  /** Begins with `chung_tay_`, ends with its unit (Prometheus' naming practice). */
  name: string
  help: string
  labelNames?: string[]
  values: { labels?: Record<string, string>; value: number }[]
}

/** Reads numbers of a feature when an operator asks. Never of what people wrote or who they are, nor of one case. */
export type ReadGauges = (payload: Payload) => Promise<GaugeReading[]>
