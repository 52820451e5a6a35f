import type { Feature } from '../platform/feature'
import { receiptEndpoints } from './endpoints'

export { handOver, signReceipt } from './sign'

export const signedReceipts: Feature = { name: 'signed-receipts', endpoints: receiptEndpoints }
