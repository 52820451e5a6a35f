import type { Endpoint } from 'payload'
import { countEndpoint } from './count-endpoint'
import { handbookEndpoint } from './handbook-endpoint'
import { summaryEndpoint } from './summary-endpoint'

export { startFlushing } from './flush'
export { pruneUsageTask } from './prune-job'
export { usageSettingsField } from './settings-field'
export { UsageCounts } from './usage-collection'

export const usageEndpoints: Endpoint[] = [countEndpoint, summaryEndpoint, handbookEndpoint]
