import type { Access, CollectionConfig } from 'payload'
import { hasRole, isAdmin, isAdminField, roles } from '../access/roles'

const everyRole = roles.map(({ value }) => value)

const adminOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req.user, 'admin') ? true : { id: { equals: req.user.id } }
}

/** Staff accounts. Nobody outside the police has one, and nobody changes their own role. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Tài khoản cán bộ', plural: 'Tài khoản cán bộ' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    // A program that pushes dossiers signs in by a key of its own account.
    useAPIKey: true,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    group: 'Hệ thống',
    description: 'Mỗi cán bộ một tài khoản riêng. Không dùng chung mật khẩu.',
  },
  access: {
    admin: ({ req }) => hasRole(req.user, ...everyRole),
    create: isAdmin,
    delete: isAdmin,
    unlock: isAdmin,
    read: adminOrSelf,
    update: adminOrSelf,
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ và tên', required: true },
    {
      name: 'roles',
      type: 'select',
      label: 'Vai trò',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: [...roles],
      access: { create: isAdminField, update: isAdminField },
    },
    {
      name: 'units',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Đơn vị công tác',
      access: { create: isAdminField, update: isAdminField },
      admin: {
        description: 'Cán bộ đơn vị chỉ thấy phản ánh, hồ sơ, đánh giá của các đơn vị này.',
      },
    },
  ],
}
