import { identityActions } from '@chung-tay/shared/identity/vocabulary'
import type { Field } from 'payload'
import { isAdmin } from '../platform/access/roles'
import { logCollection } from '../platform/database/log-collection'
import { machineCollection } from '../platform/database/machine-collection'

const text = (name: string, more: Partial<Field> = {}) => ({ name, type: 'text', ...more }) as Field
const number = (name: string) => ({ name, type: 'number' }) as Field

/** Phones on which somebody is signed in. Times are milliseconds since 1970. */
export const IdentitySessions = machineCollection({
  slug: 'identity-sessions',
  fields: [
    text('person', { index: true } as Partial<Field>),
    text('token'),
    number('since'),
    number('tokenUntil'),
    { name: 'until', type: 'number', index: true },
  ],
})

/** What a person carries from phone to phone, sealed by the phone; the id is the keyed hash of the person. */
export const CarriedThings = machineCollection({
  slug: 'carried-things',
  fields: [
    text('sealed'),
    number('version'),
    number('since'),
    { name: 'usedAt', type: 'number', index: true },
  ],
})

/** That somebody's things were removed, and how much; never whose. */
export const IdentityLog = logCollection({
  slug: 'identity-log',
  labels: { singular: 'Nhật ký tài khoản Zalo', plural: 'Nhật ký tài khoản Zalo' },
  actions: identityActions,
  read: isAdmin,
  admin: {
    group: 'Hệ thống',
    defaultColumns: ['createdAt', 'action', 'detail'],
    description:
      'Khi nào dữ liệu gắn với một tài khoản Zalo đã được xóa. Không dòng nào ghi đó là ai; không ai sửa, xóa được dòng nào.',
    pagination: { defaultLimit: 50 },
  },
  fields: [],
})
