import { backupTask } from './backup/backup-job'
import { closed, log, ownOnly, nobody } from './access/matrix'
import { ContentChanges } from './content-changes-collection'
import { learnStatisticsTask } from './database/statistics'
import type { Feature } from './feature'
import { healthEndpoints } from './health/health-endpoint'
import { proofOfWorkEndpoint } from './http'
import { pruneChangeLogTask } from './prune-change-log-job'
import { SeedRecords } from './seed-records-collection'
import { pruneSubmissionKeysTask, SubmissionKeys } from './submissions'

/** What the platform itself brings, described as features describe themselves. */
export const platform: Feature = {
  name: 'platform',
  collections: [ContentChanges, SeedRecords, SubmissionKeys],
  endpoints: [...healthEndpoints, proofOfWorkEndpoint],
  tasks: [backupTask, learnStatisticsTask, pruneChangeLogTask, pruneSubmissionKeysTask],
  access: {
    'content-changes': log,
    'seed-records': log,
    'submission-keys': closed,
    'payload-jobs': closed,
    'payload-kv': closed,
    'payload-locked-documents': ownOnly,
    'payload-preferences': { ...ownOnly, update: nobody },
    'payload-migrations': closed,
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
