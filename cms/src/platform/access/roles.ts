import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { idOf } from '../related-id'

/** Roles a staff account can hold. A role grants; nothing takes away. */
export const roles = [
  { value: 'admin', label: 'Quản trị hệ thống' },
  { value: 'editor', label: 'Cán bộ truyền thông (biên tập)' },
  { value: 'coordinator', label: 'Điều phối viên cấp tỉnh (phản ánh, hồ sơ, đánh giá)' },
  { value: 'officer', label: 'Cán bộ đơn vị' },
  { value: 'tip-handler', label: 'Cán bộ tiếp nhận tin báo, tố giác' },
] as const

export type Role = (typeof roles)[number]['value']

type MaybeStaff = PayloadRequest['user'] | undefined

/** True when the request comes from a signed-in staff account holding one of `wanted`. */
export function hasRole(user: MaybeStaff, ...wanted: Role[]): boolean {
  if (!user) return false
  return (user.roles ?? []).some((role) => wanted.includes(role))
}

/** For what only the service itself reads or writes. */
export const nobody = () => false

/** Anyone who may write content. */
export const isEditor: Access = ({ req }) => hasRole(req.user, 'admin', 'editor')

export const isAdmin: Access = ({ req }) => hasRole(req.user, 'admin')

export const isAdminField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

/** Units a member of staff works for, as ids. */
export function unitIdsOf(user: MaybeStaff): string[] {
  return (user?.units ?? []).map((unit) => idOf(unit))
}

/**
 * Access to what belongs to one unit: coordinators reach all of it, officers what is their units'.
 * @param path Field that holds the unit.
 */
export function ownUnitOrCoordinator(path = 'unit'): Access {
  return ({ req }) => {
    if (hasRole(req.user, 'coordinator')) return true
    const units = unitIdsOf(req.user)
    return hasRole(req.user, 'officer') && units.length > 0 ? { [path]: { in: units } } : false
  }
}

/** Who sees the parts of the admin that handle people's cases. */
export function handlesCases(user: MaybeStaff): boolean {
  return hasRole(user, 'coordinator', 'officer')
}

export const isEditorField: FieldAccess = ({ req }) => hasRole(req.user, 'admin', 'editor')
