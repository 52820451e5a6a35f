import { withEndpoints } from '../platform/http/own-endpoints'
import { bucketEndpoint } from './buckets/bucket-endpoint'
import { ScamIndicators as Indicators } from './indicators/indicator-collection'
import { contestEndpoint } from './public/contest-endpoint'
import { reportEndpoint } from './public/report-endpoint'
import { trackContestEndpoint } from './public/track-contest-endpoint'
import { ScamContests as Contests, ScamReports as Reports } from './report-collections'
import { contestEndpoints, reportEndpoints } from './staff/case-endpoints'
import { decideEndpoints } from './staff/decide-endpoints'
import { importEndpoints } from './staff/import-endpoints'

export { ScamBuckets } from './buckets/bucket-collection'
export { ScamGuides } from './guide-collection'
export { scamCheckSettingsField } from './settings-field'
export { scamUpkeepTask } from './upkeep-job'

export const ScamIndicators = withEndpoints(Indicators, [...importEndpoints, ...decideEndpoints])
export const ScamReports = withEndpoints(Reports, reportEndpoints)
export const ScamContests = withEndpoints(Contests, contestEndpoints)
export const scamCheckEndpoints = [
  bucketEndpoint,
  reportEndpoint,
  contestEndpoint,
  trackContestEndpoint,
]
