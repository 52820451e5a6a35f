import { closed, content, editors, nobody } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { ScamBuckets } from './buckets/bucket-collection'
import { bucketEndpoint, isBucketPath } from './buckets/bucket-endpoint'
import { ScamGuides } from './guide-collection'
import { ScamIndicators } from './indicators/indicator-collection'
import { contestEndpoint } from './public/contest-endpoint'
import { reportEndpoint } from './public/report-endpoint'
import { trackContestEndpoint } from './public/track-contest-endpoint'
import { ScamContests, ScamReports } from './report-collections'
import { scamCheckSettingsField } from './settings-field'
import { contestEndpoints, reportEndpoints } from './staff/case-endpoints'
import { decideEndpoints } from './staff/decide-endpoints'
import { indicatorImports } from './imports/import-endpoints'
import { scamUpkeepTask } from './upkeep-job'

export const scamCheck: Feature = {
  name: 'scam-check',
  collections: [ScamGuides, ScamIndicators, ScamReports, ScamContests, ScamBuckets],
  endpoints: [
    bucketEndpoint,
    reportEndpoint,
    contestEndpoint,
    trackContestEndpoint,
    ...indicatorImports,
    ...decideEndpoints,
    ...reportEndpoints,
    ...contestEndpoints,
  ],
  tasks: [scamUpkeepTask],
  access: {
    'scam-guides': content,
    'scam-indicators': { create: editors, read: editors, update: editors, delete: nobody },
    'scam-reports': { ...closed, read: editors },
    'scam-contests': { ...closed, read: editors },
    'scam-buckets': closed,
  },
  settings: { label: 'Chống lừa đảo', fields: [scamCheckSettingsField] },
  retention: [
    {
      what: 'Tin người dân báo về dấu hiệu lừa đảo',
      keptFor: 'Số tháng trong Cài đặt › Chống lừa đảo (mặc định 12)',
      task: 'scam-upkeep',
    },
  ],
  front: { isKept: isBucketPath },
  admin: {
    views: {
      scamDesk: {
        path: '/duyet-dau-hieu',
        Component: '/scam-check/admin/DeskView#DeskView',
        meta: { title: 'Duyệt dấu hiệu lừa đảo' },
      },
    },
    dashboard: [{ component: '/scam-check/admin/DashboardWork#DashboardWork', place: 40 }],
  },
}
