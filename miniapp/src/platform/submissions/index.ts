export {
  apiOrigin,
  callJson,
  getJson,
  postForFile,
  postJson,
  sendSubmission,
  uploadFile,
} from './api'
export { useAutosavedDraft, useDrafts, type Draft } from './drafts'
export { QueueStatus } from './QueueStatus'
export type { NewItem, QueueItem } from './queue-item'
export { SubmissionError } from './submission-error'
export { submissionQueue } from './submission-queue'
export { useQueue, useQueueItem } from './use-queue'
export { useFigures } from './use-figures'
