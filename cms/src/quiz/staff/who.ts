import type { PayloadRequest } from 'payload'
import { hasRole } from '../../platform/access/roles'

/** Whoever edits contests also runs them. */
export const runsContests = (user: PayloadRequest['user']): boolean =>
  hasRole(user, 'admin', 'editor')
