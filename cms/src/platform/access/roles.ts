import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** Roles a staff account can hold. A role grants; nothing takes away. */
export const roles = [
  { value: 'admin', label: 'Quản trị hệ thống' },
  { value: 'editor', label: 'Cán bộ truyền thông (biên tập)' },
] as const

export type Role = (typeof roles)[number]['value']

type MaybeStaff = PayloadRequest['user']

/** True when the request comes from a signed-in staff account holding one of `wanted`. */
export function hasRole(user: MaybeStaff, ...wanted: Role[]): boolean {
  if (!user) return false
  return (user.roles ?? []).some((role) => wanted.includes(role))
}

/** Anyone who may write content. */
export const isEditor: Access = ({ req }) => hasRole(req.user, 'admin', 'editor')

export const isAdmin: Access = ({ req }) => hasRole(req.user, 'admin')

export const isAdminField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

export const isEditorField: FieldAccess = ({ req }) => hasRole(req.user, 'admin', 'editor')
