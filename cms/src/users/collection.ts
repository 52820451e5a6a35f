import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { isProgram } from '../platform/access/actor'
import { hasRole, roles } from '../platform/access/roles'
import { env } from '../platform/env'
import { checkPassword } from './hooks/check-password'
import { keepAdministrator, keepAdministratorAccount } from './hooks/keep-administrator'
import { noteChanges, noteDeletion } from './hooks/note-changes'
import { notPrograms } from './hooks/not-programs'
import { keyStrategy } from './keys/key-strategy'
import { sessionCookies } from './sign-in/session-cookies'

const everyRole = roles.map(({ value }) => value)

const isAdminSession: Access = ({ req }) => hasRole(req.user, 'admin') && !isProgram(req.user)

const adminOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return hasRole(req.user, 'admin') ? true : { id: { equals: req.user.id } }
}

const changesAccounts: Access = (args) => !isProgram(args.req.user) && adminOrSelf(args)

/** Nobody deletes the account they are signed in with. */
const deletesAccounts: Access = (args) => {
  if (!isAdminSession(args)) return false
  const own = args.req.user!.id
  return args.id === undefined ? { id: { not_equals: own } } : args.id !== own
}

/** Administrators, of others: nobody gives themselves a role or a unit. */
const ofOthers: FieldAccess = ({ req, id, doc }) =>
  hasRole(req.user, 'admin') && !isProgram(req.user) && req.user?.id !== (id ?? doc?.id)

const ownRoles = 'Không ai tự đổi vai trò, đơn vị của mình: nhờ một quản trị hệ thống khác.'

/** Staff accounts. Nobody outside the police has one. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Tài khoản cán bộ', plural: 'Tài khoản cán bộ' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload locks the account for everybody; `loginEndpoint` locks whoever guesses.
    maxLoginAttempts: 0,
    strategies: [keyStrategy],
    cookies: sessionCookies(env.publicUrl),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'units'],
    group: 'Hệ thống',
    description: 'Mỗi cán bộ một tài khoản riêng. Không dùng chung mật khẩu.',
  },
  access: {
    admin: ({ req }) => hasRole(req.user, ...everyRole) && !isProgram(req.user),
    create: isAdminSession,
    delete: deletesAccounts,
    unlock: isAdminSession,
    read: adminOrSelf,
    update: changesAccounts,
  },
  // What the hooks compare is there whatever a request selects.
  forceSelect: { name: true, email: true, roles: true, units: true },
  hooks: {
    beforeValidate: [checkPassword, keepAdministrator],
    afterChange: [noteChanges],
    beforeDelete: [keepAdministratorAccount],
    afterDelete: [noteDeletion],
    afterLogout: [notPrograms],
  },
  fields: [
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      label: 'Mật khẩu hiện tại',
      access: { create: () => false },
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/users/admin/CurrentPassword#CurrentPassword' },
      },
    },
    { name: 'name', type: 'text', label: 'Họ và tên', required: true },
    {
      name: 'roles',
      type: 'select',
      label: 'Vai trò',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: [...roles],
      access: { create: ofOthers, update: ofOthers },
      admin: { description: ownRoles },
    },
    {
      name: 'units',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Đơn vị công tác',
      access: { create: ofOthers, update: ofOthers },
      admin: {
        description: 'Cán bộ đơn vị chỉ thấy phản ánh, hồ sơ, đánh giá của các đơn vị này.',
      },
    },
  ],
}
