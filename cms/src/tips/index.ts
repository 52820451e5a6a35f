import { closed } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { tipTasks } from './jobs'
import { TipKeys } from './key-collection'
import { tipsDoor } from './page/tips-page'
import { TipParts } from './part-collection'
import { tipPublicEndpoints } from './public'
import { tipSettingsField } from './settings-field'
import { noteHandedOver, TipAudit, TipKeyRequests, tipStaffEndpoints } from './staff'
import { Tips } from './tip-collection'

export const tips: Feature = {
  name: 'tips',
  collections: [Tips, TipParts, TipKeys, TipKeyRequests, TipAudit],
  endpoints: [...tipPublicEndpoints, ...tipStaffEndpoints],
  tasks: tipTasks,
  access: {
    tips: closed,
    'tip-parts': closed,
    'tip-keys': closed,
    'tip-key-requests': closed,
    'tip-audit': closed,
  },
  settings: { label: 'Tố giác', fields: [tipSettingsField] },
  retention: [
    {
      what: 'Tin báo, tố giác đã giải quyết (bản mã hóa)',
      keptFor: 'Số tháng trong Cài đặt › Tố giác',
      task: 'tip-retention',
    },
    { what: 'Tệp gửi dở của tin báo', keptFor: 'Một ngày', task: 'tip-purge-uploads' },
  ],
  onAccountChange: noteHandedOver,
  front: { doors: (tools) => [tipsDoor(tools)] },
  admin: {
    views: {
      tips: {
        path: '/tin-bao',
        Component: '/tips/admin/DeskView#DeskView',
        meta: { title: 'Tin báo, tố giác về tội phạm' },
      },
    },
    navLinks: ['/tips/admin/NavLink#NavLink'],
    dashboard: [{ component: '/tips/admin/DashboardTips#DashboardTips', place: 10 }],
  },
}
