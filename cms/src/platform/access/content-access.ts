import type { CollectionConfig, Access } from 'payload'
import { hasRole, isAdmin, isEditor } from './roles'

/**
 * Staff read everything; the public reads only what is published.
 * The `draft` query argument does not restrict reading by itself, so the rule stands on `_status`.
 */
export const publishedOrStaff: Access = ({ req }) =>
  hasRole(req.user, 'admin', 'editor') ? true : { _status: { equals: 'published' } }

/** Access of a published content collection: public reads published, editors write, admins delete. */
export const contentAccess: NonNullable<CollectionConfig['access']> = {
  read: publishedOrStaff,
  readVersions: isEditor,
  create: isEditor,
  update: isEditor,
  delete: isAdmin,
}
