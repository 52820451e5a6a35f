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
export { FailedFiles } from './FailedFiles'
export { QueueStatus } from './QueueStatus'
export type { FailedFile, NewItem, QueueItem } from './queue-item'
export { SubmissionError } from './submission-error'
export { isKept, submissionQueue } from './submission-queue'
export { useQueue, useQueueItem } from './use-queue'
export { useFigures } from './use-figures'
