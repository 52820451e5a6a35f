import type { RequestListener } from 'node:http'
import { frontOffers } from '../edge/offers'
import { env } from '../env'
import { metrics } from './metrics'
import { createRoutes } from './route-of'
import { logLine, watchRequests } from './watch-requests'

/**
 * Counts requests where somebody may read the counts (`METRICS_TOKEN`), and writes a line for each where an operator
 * wants them (`ACCESS_LOG=json`). Otherwise nothing is done.
 */
export function observe(handle: RequestListener): RequestListener {
  const { metricsToken, hasAccessLog } = env
  if (!metricsToken && !hasAccessLog) return handle
  const counted = metricsToken ? metrics().requests : undefined
  return watchRequests(handle, {
    routeOf: createRoutes(() => frontOffers().parts.flatMap(({ unseen = [] }) => unseen)),
    onSeen: (seen) => {
      const { method, route, status, seconds } = seen
      // A method that is none was answered as `other`.
      const labels = { route, method: route === 'other' ? '' : method, status: String(status) }
      counted?.observe(labels, seconds)
      if (hasAccessLog && route !== 'other') process.stdout.write(logLine(seen))
    },
  })
}
