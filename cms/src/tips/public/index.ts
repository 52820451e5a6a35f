import type { Endpoint } from 'payload'
import { boxEndpoint } from './box-endpoint'
import { keysEndpoint } from './keys-endpoint'
import { messageEndpoint } from './message-endpoint'
import { pageEndpoint } from './page-endpoint'
import { submitEndpoint } from './submit-endpoint'
import { chunkEndpoint, uploadEndpoint, uploadStateEndpoint } from './upload-endpoints'

/** What people without an account reach. */
export const tipPublicEndpoints: Endpoint[] = [
  keysEndpoint,
  pageEndpoint,
  submitEndpoint,
  uploadEndpoint,
  uploadStateEndpoint,
  chunkEndpoint,
  boxEndpoint,
  messageEndpoint,
]
