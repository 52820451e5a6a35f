import type { Endpoint, TaskConfig } from 'payload'
import { closeAnsweredTask } from './jobs/close-answered'
import { remindersTask } from './jobs/reminders'
import { rescanTask } from './jobs/rescan'
import { retentionTask } from './jobs/retention'
import { surveyNoticesTask } from './jobs/survey-notices'
import { open311Endpoints } from './open311/open311-endpoints'
import { attachmentFileEndpoint, uploadEndpoint } from './public/attachment-endpoints'
import { messageEndpoint } from './public/message-endpoint'
import { noticeWaysEndpoint } from './public/notice-ways-endpoint'
import { followEndpoint, publishedEndpoint, similarEndpoint } from './public/published-endpoints'
import { submitEndpoint } from './public/submit-endpoint'
import { summaryEndpoint } from './public/summary-endpoint'
import { surveyEndpoint } from './public/survey-endpoint'
import { trackEndpoint } from './public/track-endpoint'
import { actionEndpoint } from './staff/action-endpoint'

export { FeedbackAttachments } from './attachment-collection'
export { FeedbackCases } from './case-collection'
export { FeedbackEvents } from './event-collection'
export { feedbackSettingsField } from './settings-field'
export { FeedbackTemplates } from './template-collection'

export const feedbackEndpoints: Endpoint[] = [
  submitEndpoint,
  noticeWaysEndpoint,
  trackEndpoint,
  messageEndpoint,
  surveyEndpoint,
  uploadEndpoint,
  attachmentFileEndpoint,
  publishedEndpoint,
  similarEndpoint,
  followEndpoint,
  summaryEndpoint,
  actionEndpoint,
  ...open311Endpoints,
]

export const feedbackTasks: TaskConfig[] = [
  remindersTask,
  closeAnsweredTask,
  retentionTask,
  rescanTask,
  surveyNoticesTask,
]
