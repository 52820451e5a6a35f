import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { processWide } from '../process-wide'
import type { GaugeReading } from './gauges'

/** Answers from memory take a tenth of a millisecond, a submission some twenty, a large list a second. */
const buckets = [0.001, 0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10]

/** What this process counts for Prometheus: its own state, and the requests that it answered. */
export const metrics = () =>
  processWide('metrics', () => {
    const registry = new Registry()
    collectDefaultMetrics({ register: registry })
    const requests = new Histogram({
      name: 'chung_tay_http_request_seconds',
      help: 'Requests that were answered, and how long each took',
      labelNames: ['route', 'method', 'status'] as const,
      buckets,
      registers: [registry],
    })
    return { registry, requests }
  })

/** Sets a gauge, made at its first use: one value for each set of labels, and none that was there before. */
export function setGauge(
  { registry }: ReturnType<typeof metrics>,
  { name, help, labelNames = [], values }: GaugeReading,
): void {
  const known = registry.getSingleMetric(name) as Gauge | undefined
  const gauge = known ?? new Gauge({ name, help, labelNames, registers: [registry] })
  gauge.reset()
  for (const { labels = {}, value } of values) gauge.set(labels, value)
}
