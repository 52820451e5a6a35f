import { closed } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { noticeRetentionTask } from './jobs/retention'
import { startDelivering } from './outbox/start-delivering'
import { NoticeOutbox } from './outbox/outbox-collection'
import { noticeSettingsField } from './settings-field'
import { letterEndpoints } from './letters/letter-endpoints'
import { subscribeEndpoints } from './subscriptions/subscribe-endpoints'
import { NoticeSubscriptions, NoticeTopics } from './subscriptions/subscription-collections'
import { outboxEndpoints } from './staff/outbox-endpoints'

export { announce, takeBack, wantedAmong, withdraw } from './announce'
export { leaveToken } from './letters/leave-token'
export { dropWaiting, putInOutbox, type Outgoing } from './outbox/put'
export { forgetTopic, isToldByLetter } from './subscriptions/store'

/** Telling people what they asked to be told: an outbox that nothing leaves twice and nothing is lost from. */
export const notices: Feature = {
  name: 'notices',
  collections: [NoticeOutbox, NoticeSubscriptions, NoticeTopics],
  endpoints: [...subscribeEndpoints, ...letterEndpoints, ...outboxEndpoints],
  tasks: [noticeRetentionTask],
  access: {
    'notice-outbox': closed,
    'notice-subscriptions': closed,
    'notice-topics': closed,
  },
  settings: { label: 'Tin báo', fields: [noticeSettingsField] },
  retention: [
    {
      what: 'Tin báo đã gửi hoặc không gửi được (nơi nhận được xóa ngay khi gửi xong)',
      keptFor: '30 ngày',
      task: 'notice-retention',
    },
    {
      what: 'Trình duyệt và hộp thư đã đăng ký nhận tin báo',
      keptFor:
        'Đến khi tắt hoặc thôi nhận; trình duyệt thì 12 tháng kể từ lần cuối mở trang Thông báo',
      task: 'notice-retention',
    },
  ],
  admin: {
    views: {
      noticeOutbox: {
        path: '/so-tin-bao',
        Component: '/notices/admin/OutboxView#OutboxView',
        meta: { title: 'Sổ tin báo' },
      },
    },
    navLinks: ['/notices/admin/NavLink#NavLink'],
  },
  onInit: startDelivering,
}
