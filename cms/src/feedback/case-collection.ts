import type { CollectionConfig } from 'payload'
import { handlesCases, ownUnitOrCoordinator, nobody } from '../platform/access/roles'
import {
  caseStates,
  endings,
  feedbackKinds,
  priorities,
  surveyAnswers,
} from '@chung-tay/shared/feedback/vocabulary'

const options = (list: readonly { value: string; label: string }[]) =>
  list.map(({ value, label }) => ({ value, label }))
const date = { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } as const

/**
 * A piece of feedback and its handling. Nobody edits a case as a document: people write through the
 * submission endpoints, officers through `POST /api/feedback/cases/:id/actions`, so that every
 * change leaves an event.
 */
export const FeedbackCases: CollectionConfig = {
  slug: 'feedback-cases',
  labels: { singular: 'Phản ánh, kiến nghị', plural: 'Phản ánh, kiến nghị' },
  access: { read: ownUnitOrCoordinator(), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  // What has not ended comes first: databases put what is empty before every date.
  defaultSort: ['closedAt', 'answerBy'],
  admin: {
    group: 'Tiếp dân',
    hidden: ({ user }) => !handlesCases(user as never),
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'kind', 'state', 'priority', 'unit', 'answerBy', 'createdAt'],
    listSearchableFields: ['reference', 'text'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/feedback/admin/QueueFilters#QueueFilters'],
      views: { edit: { default: { Component: '/feedback/admin/CaseView#CaseView' } } },
    },
  },
  fields: [
    {
      name: 'reference',
      type: 'text',
      label: 'Số vụ việc',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true, hidden: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      options: options(feedbackKinds),
    },
    {
      name: 'state',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      index: true,
      defaultValue: 'received',
      options: options(caseStates),
    },
    {
      name: 'priority',
      type: 'select',
      label: 'Ưu tiên',
      required: true,
      defaultValue: 'normal',
      options: options(priorities),
    },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị xử lý', index: true },
    { name: 'text', type: 'textarea', label: 'Nội dung', required: true },
    { name: 'commune', type: 'relationship', relationTo: 'units', label: 'Địa bàn', index: true },
    { name: 'aboutUnit', type: 'relationship', relationTo: 'units', label: 'Nói về đơn vị' },
    { name: 'place', type: 'text', label: 'Chỗ cụ thể' },
    { name: 'latitude', type: 'number', label: 'Vĩ độ' },
    { name: 'longitude', type: 'number', label: 'Kinh độ' },
    { name: 'name', type: 'text', label: 'Họ tên người gửi' },
    { name: 'phone', type: 'text', label: 'Điện thoại' },
    { name: 'email', type: 'text', label: 'Thư điện tử' },
    { name: 'notifyByEmail', type: 'checkbox', label: 'Báo tin qua thư', defaultValue: false },
    { name: 'notifyByZalo', type: 'checkbox', label: 'Báo tin qua Zalo', defaultValue: false },
    { name: 'showName', type: 'checkbox', label: 'Cho hiện tên', defaultValue: false },
    { name: 'allowPublic', type: 'checkbox', label: 'Đồng ý công khai', defaultValue: false },
    { name: 'forwardBy', type: 'date', label: 'Hạn chuyển', required: true, admin: { date } },
    {
      name: 'answerBy',
      type: 'date',
      label: 'Hạn trả lời',
      required: true,
      index: true,
      admin: { date, components: { Cell: '/feedback/admin/DueCell#DueCell' } },
    },
    { name: 'remindedFor', type: 'text', hidden: true },
    { name: 'answeredAt', type: 'date', label: 'Trả lời lúc' },
    { name: 'closedAt', type: 'date', label: 'Kết thúc lúc', index: true },
    { name: 'outcome', type: 'select', label: 'Kết quả', options: options(endings) },
    { name: 'reopenings', type: 'number', label: 'Số lần người dân mở lại', defaultValue: 0 },
    { name: 'forwardedTo', type: 'text', label: 'Đã chuyển đến' },
    { name: 'forwardedAt', type: 'date', label: 'Chuyển lúc' },
    { name: 'hasBeenLate', type: 'checkbox', hidden: true, defaultValue: false },
    { name: 'duplicateOf', type: 'relationship', relationTo: 'feedback-cases', label: 'Trùng với' },
    {
      name: 'isPublished',
      type: 'checkbox',
      label: 'Đang công khai',
      defaultValue: false,
      index: true,
    },
    { name: 'publishedAt', type: 'date', label: 'Công khai lúc' },
    { name: 'publicTitle', type: 'text', label: 'Tiêu đề công khai' },
    { name: 'publicText', type: 'textarea', label: 'Nội dung công khai' },
    { name: 'publicAnswer', type: 'textarea', label: 'Trả lời công khai' },
    { name: 'publicSearch', type: 'text', hidden: true },
    { name: 'followers', type: 'number', label: 'Người cùng theo dõi', defaultValue: 0 },
    {
      name: 'followersCrowded',
      type: 'number',
      label: 'Lượt theo dõi đến dồn từ một mạng (tính riêng)',
      defaultValue: 0,
    },
    {
      name: 'survey',
      type: 'select',
      label: 'Bốn tuần sau',
      options: options(surveyAnswers),
    },
    { name: 'surveyComment', type: 'textarea', label: 'Lời người dân sau bốn tuần' },
    { name: 'surveyNoticedAt', type: 'date', hidden: true },
    { name: 'anonymisedAt', type: 'date', label: 'Đã xóa thông tin cá nhân lúc', index: true },
  ],
}
