import { closed } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { countEndpoint } from './count-endpoint'
import { flushUsage, startFlushing } from './flush'
import { handbookEndpoint } from './handbook-endpoint'
import { pruneUsageTask } from './prune-job'
import { usageSettingsField } from './settings-field'
import { summaryEndpoint } from './summary-endpoint'
import { UsageCounts } from './usage-collection'
import { usageDoor } from './usage-door'

export const usage: Feature = {
  name: 'usage',
  collections: [UsageCounts],
  endpoints: [countEndpoint, summaryEndpoint, handbookEndpoint],
  tasks: [pruneUsageTask],
  access: { 'usage-counts': closed },
  settings: { label: 'Thống kê', fields: [usageSettingsField] },
  retention: [
    {
      what: 'Số đếm lượt dùng mỗi ngày (không có ai trong đó)',
      keptFor: 'Số tháng trong Cài đặt › Lưu giữ (mặc định 36)',
      task: 'prune-usage',
    },
  ],
  front: { doors: (tools) => [usageDoor(tools)], beforeExit: flushUsage },
  admin: {
    dashboard: [{ component: '/usage/admin/EmptySearches#EmptySearches', place: 30 }],
  },
  onInit: startFlushing,
}
