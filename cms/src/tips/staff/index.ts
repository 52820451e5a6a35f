import type { Endpoint } from 'payload'
import { auditEndpoint } from './audit-endpoint'
import { caseEndpoints } from './case-endpoints'
import { deletionEndpoints } from './deletion-endpoints'
import { deskEndpoint } from './desk-endpoint'
import { headerEndpoints } from './header-endpoints'
import { keyEndpoints } from './key-endpoints'
import { letterEndpoint } from './letter-endpoint'
import { progressEndpoints } from './progress-endpoints'
import { queueEndpoint } from './queue-endpoint'

export { noteHandedOver } from './handed-over'
export { TipAudit } from './audit-collection'
export { TipKeyRequests } from './key-request-collection'

export const tipStaffEndpoints: Endpoint[] = [
  deskEndpoint,
  queueEndpoint,
  auditEndpoint,
  letterEndpoint,
  ...keyEndpoints,
  ...caseEndpoints,
  ...headerEndpoints,
  ...progressEndpoints,
  ...deletionEndpoints,
]
