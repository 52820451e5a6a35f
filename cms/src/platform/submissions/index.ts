export {
  answering,
  check,
  idempotencyKey,
  publicEndpoint,
  submissionEndpoint,
  type Asked,
  type EndpointDescription,
} from './public-endpoint'
export { addressOf, clientKey, createDailyNames, markedAddress } from './client-address'
export { checkProof, proofOfWorkEndpoint } from './proof-of-work'
export { pruneSubmissionKeysTask } from './prune-submission-keys-job'
export { countUse, countUses, giveBackUse, tooMany, type Limit } from './rate-limit'
export { parseJson, readBytes } from './read-body'
export { badFields, notFound, RequestError } from './request-error'
export { countTowardsBrake, waitForTurn, type Brake } from './slow-down'
export { storeOnce } from './store-once'
export { SubmissionKeys } from './submission-keys-collection'
export { createWindowLimit } from './window-limit'
