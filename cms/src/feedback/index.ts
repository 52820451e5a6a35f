import type { Endpoint } from 'payload'
import { cases, coordinators, handlers } from '../platform/access/matrix'
import type { Feature } from '../platform/feature'
import { FeedbackAttachments } from './attachment-collection'
import { FeedbackCases } from './case-collection'
import { FeedbackEvents } from './event-collection'
import { closeAnsweredTask } from './jobs/close-answered'
import { remindersTask } from './jobs/reminders'
import { rescanTask } from './jobs/rescan'
import { retentionTask } from './jobs/retention'
import { surveyNoticesTask } from './jobs/survey-notices'
import { open311Endpoints } from './open311/open311-endpoints'
import { attachmentFileEndpoint, uploadEndpoint } from './public/attachment-endpoints'
import { messageEndpoint } from './public/message-endpoint'
import { nearbyEndpoint } from './public/nearby-endpoint'
import { noticeWaysEndpoint } from './public/notice-ways-endpoint'
import { followEndpoint, publishedEndpoint, similarEndpoint } from './public/published-endpoints'
import { stopNoticesEndpoint } from './public/stop-notices-endpoint'
import { submitEndpoint } from './public/submit-endpoint'
import { summaryEndpoint } from './public/summary-endpoint'
import { surveyEndpoint } from './public/survey-endpoint'
import { trackEndpoint } from './public/track-endpoint'
import { imageOrigins } from './map-settings'
import { noteWhenForwarded } from './note-when-forwarded'
import { feedbackSettingsField } from './settings-field'
import { actionEndpoint } from './staff/action-endpoint'
import { endLetters, proveCase } from './tell-sender'
import { FeedbackTemplates } from './template-collection'

const endpoints: Endpoint[] = [
  submitEndpoint,
  noticeWaysEndpoint,
  trackEndpoint,
  messageEndpoint,
  stopNoticesEndpoint,
  surveyEndpoint,
  uploadEndpoint,
  attachmentFileEndpoint,
  publishedEndpoint,
  similarEndpoint,
  nearbyEndpoint,
  followEndpoint,
  summaryEndpoint,
  actionEndpoint,
  ...open311Endpoints,
]

export const feedback: Feature = {
  name: 'feedback',
  collections: [FeedbackCases, FeedbackEvents, FeedbackAttachments, FeedbackTemplates],
  endpoints,
  tasks: [remindersTask, closeAnsweredTask, retentionTask, rescanTask, surveyNoticesTask],
  access: {
    'feedback-cases': cases,
    'feedback-events': cases,
    'feedback-attachments': cases,
    'feedback-templates': {
      create: coordinators,
      read: handlers,
      update: coordinators,
      delete: coordinators,
    },
  },
  onInit: (payload) => {
    noteWhenForwarded(payload).catch((error: unknown) => payload.logger.error(error))
  },
  privateTopic: { topic: 'feedback', prove: proveCase, leave: endLetters },
  settings: { label: 'Phản ánh', fields: [feedbackSettingsField] },
  retention: [
    {
      what: 'Tên, số điện thoại, ảnh và lời kể trong phản ánh đã đóng',
      keptFor: 'Số tháng trong Cài đặt › Phản ánh (mặc định 24)',
      task: 'feedback-retention',
    },
  ],
  front: { standardPaths: ['/open311'], imageOrigins },
  admin: {
    dashboard: [{ component: '/feedback/admin/DashboardQueue#DashboardQueue', place: 20 }],
  },
}
