import { banks, scamForms } from '@chung-tay/shared/scam-check'
import type { CollectionConfig, Field } from 'payload'
import { hasRole, isEditor, nobody } from '../platform/access/roles'
import { contestStates, indicatorKindOptions, reportStates } from './vocabulary'

const common = {
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
} satisfies Partial<CollectionConfig>
const admin = {
  group: 'Chống lừa đảo',
  hidden: ({ user }: { user: unknown }) => !hasRole(user as never, 'admin', 'editor'),
  hideAPIURL: true,
}
const subject: Field[] = [
  { name: 'reference', type: 'text', label: 'Mã', required: true, unique: true },
  {
    name: 'kind',
    type: 'select',
    label: 'Loại',
    required: true,
    options: [...indicatorKindOptions],
  },
  { name: 'value', type: 'text', label: 'Số, đường link, tên gói', required: true },
  { name: 'bank', type: 'select', label: 'Ngân hàng', options: [...banks] },
  { name: 'canonical', type: 'text', label: 'Cách viết chuẩn', required: true, index: true },
  {
    name: 'isCrowded',
    type: 'checkbox',
    label: 'Đến dồn từ một mạng trong ngày',
    defaultValue: false,
    index: true,
  },
]

/** What people report, without who they are. A suggestion to look into, never published by itself. */
export const ScamReports: CollectionConfig = {
  ...common,
  slug: 'scam-reports',
  labels: { singular: 'Tin báo dấu hiệu', plural: 'Người dân báo dấu hiệu lừa đảo' },
  admin: {
    ...admin,
    useAsTitle: 'value',
    defaultColumns: ['value', 'kind', 'form', 'hasLostMoney', 'state', 'createdAt'],
    description: 'Không có tên người gửi. Chỉ là gợi ý để xác minh, không tự công bố.',
  },
  fields: [
    ...subject,
    {
      name: 'form',
      type: 'select',
      label: 'Hình thức',
      required: true,
      options: scamForms.map(({ value, label }) => ({ value, label })),
    },
    { name: 'story', type: 'textarea', label: 'Kể lại' },
    { name: 'hasLostMoney', type: 'checkbox', label: 'Đã mất tiền' },
    {
      name: 'state',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      defaultValue: 'new',
      index: true,
      options: [...reportStates],
    },
  ],
}

/** Owners who say that they are listed wrongly. */
export const ScamContests: CollectionConfig = {
  ...common,
  slug: 'scam-contests',
  labels: { singular: 'Khiếu nại', plural: 'Khiếu nại bị liệt kê nhầm' },
  admin: {
    ...admin,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'value', 'dueOn', 'state', 'createdAt'],
    description:
      'Quá hạn mà chưa giải quyết thì hệ thống tự tạm gỡ khỏi danh sách, trừ khiếu nại đến dồn từ một mạng.',
  },
  fields: [
    ...subject,
    {
      name: 'indicator',
      type: 'relationship',
      relationTo: 'scam-indicators',
      label: 'Dấu hiệu',
      required: true,
      index: true,
    },
    { name: 'reason', type: 'textarea', label: 'Lý do', required: true },
    { name: 'name', type: 'text', label: 'Tên người khiếu nại' },
    { name: 'contact', type: 'text', label: 'Liên hệ để trả lời' },
    { name: 'dueOn', type: 'date', label: 'Hạn giải quyết', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [...contestStates],
    },
    { name: 'trackingHash', type: 'text', unique: true, index: true, admin: { hidden: true } },
    { name: 'answer', type: 'textarea', label: 'Trả lời' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: 'Người giải quyết' },
    { name: 'decidedAt', type: 'date', label: 'Giải quyết lúc' },
  ],
}
