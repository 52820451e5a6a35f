import { backupGauges } from './backup/backup-gauges'
import { backupTask } from './backup/backup-job'
import { closed, editors, log, ownOnly, nobody } from './access/matrix'
import { ContentChanges } from './content-changes-collection'
import { learnStatisticsTask } from './database/statistics'
import { TableImportParts, TableImports } from './content-tables/collections'
import { tableEndpoints } from './content-tables/endpoints'
import { keptDays, pruneTableImportsTask } from './content-tables/work/prune-task'
import { tableImportTask } from './content-tables/work/task'
import type { Feature } from './feature'
import { healthEndpoints } from './health/health-endpoint'
import { proofOfWorkEndpoint } from './http'
import { metricsEndpoint } from './observability/metrics-endpoint'
import { pruneChangeLogTask } from './prune-change-log-job'
import { SeedRecords } from './seed-records-collection'
import { pruneSubmissionKeysTask, SubmissionKeys } from './submissions'
import { referencesEndpoint } from './trash/references-endpoint'

/** What the platform itself brings, described as features describe themselves. */
export const platform: Feature = {
  name: 'platform',
  collections: [ContentChanges, SeedRecords, SubmissionKeys, TableImports, TableImportParts],
  endpoints: [
    ...healthEndpoints,
    metricsEndpoint,
    proofOfWorkEndpoint,
    referencesEndpoint,
    ...tableEndpoints,
  ],
  gauges: backupGauges,
  tasks: [
    backupTask,
    learnStatisticsTask,
    pruneChangeLogTask,
    pruneSubmissionKeysTask,
    tableImportTask,
    pruneTableImportsTask,
  ],
  access: {
    'content-changes': log,
    'seed-records': log,
    'submission-keys': closed,
    'table-imports': { ...closed, read: editors },
    'table-import-parts': closed,
    'payload-jobs': closed,
    'payload-kv': closed,
    'payload-locked-documents': ownOnly,
    'payload-preferences': { ...ownOnly, update: nobody },
    'payload-migrations': closed,
  },
  admin: {
    views: {
      contentTables: {
        path: '/bang',
        Component: '/platform/content-tables/admin/TablesView#TablesView',
        meta: { title: 'Nhập, xuất bảng' },
      },
    },
    navLinks: ['/platform/content-tables/admin/NavLink#NavLink'],
  },
  settings: {
    label: 'Chống gửi rác',
    fields: [
      {
        name: 'submissions',
        type: 'group',
        label: 'Phản ánh, đánh giá, tra cứu',
        fields: [
          {
            name: 'proofCost',
            type: 'number',
            label: 'Độ khó của bước kiểm tra tự động',
            required: true,
            defaultValue: 1000,
            min: 1,
            max: 100_000,
            admin: {
              description:
                'Máy người gửi tự giải, người dân không phải làm gì. 1000: khoảng một giây trên máy cũ. Tăng khi bị gửi rác.',
            },
          },
        ],
      },
    ],
  },
  retention: [
    {
      what: 'Bảng đã nhập, kèm những gì cần để hoàn tác (nội dung đã lưu thì ở lại)',
      keptFor: `${keptDays} ngày`,
      task: 'prune-table-imports',
    },
    {
      what: 'Nhật ký đăng tin',
      keptFor: 'Số tháng trong Cài đặt › Lưu giữ (mặc định 24)',
      task: 'prune-change-log',
    },
    {
      what: 'Dấu nhận biết lần gửi (đã băm)',
      keptFor: '60 ngày',
      task: 'prune-submission-keys',
    },
  ],
}
