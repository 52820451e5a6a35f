export { pruneSubmissionKeysTask } from './prune-submission-keys-job'
export { storeOnce } from './store-once'
export { idempotencyKey, submissionEndpoint } from './submission-endpoint'
export { SubmissionKeys } from './submission-keys-collection'
