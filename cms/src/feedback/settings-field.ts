import type { Field } from 'payload'
import { mapSettingsField } from './map-settings'
import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'

const days = { type: 'number', required: true, min: 1, max: 365 } as const

/** The part of the settings that says how feedback is handled and by when. */
export const feedbackSettingsField: Field = {
  name: 'feedback',
  type: 'group',
  label: 'Phản ánh, kiến nghị',
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...days,
          name: 'forwardDays',
          label: 'Chuyển cơ quan có thẩm quyền trong (ngày làm việc)',
          defaultValue: 5,
          max: 5,
        },
        {
          name: 'forwardBasis',
          type: 'text',
          label: 'Căn cứ',
          required: true,
          defaultValue: 'Nghị định 20/2008/NĐ-CP, điều 9',
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { ...days, name: 'answerDays', label: 'Trả lời trong (ngày làm việc)', defaultValue: 15 },
        {
          name: 'answerBasis',
          type: 'text',
          label: 'Căn cứ',
          required: true,
          defaultValue: 'Quy định nội bộ của đơn vị',
        },
      ],
    },
    {
      name: 'answerRules',
      type: 'array',
      label: 'Hạn riêng theo loại',
      labels: { singular: 'Hạn', plural: 'Hạn' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: 'Loại',
              required: true,
              options: feedbackKinds.map(({ value, label }) => ({ value, label })),
            },
            { ...days, name: 'days', label: 'Ngày làm việc' },
            { name: 'legalBasis', type: 'text', label: 'Căn cứ', required: true },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...days,
          name: 'reopenDays',
          label: 'Người dân mở lại được trong (ngày, từ khi có kết quả)',
          defaultValue: 30,
        },
        {
          ...days,
          name: 'reopenTimes',
          label: 'Người dân mở lại nhiều nhất (lần)',
          defaultValue: 2,
          max: 5,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          ...days,
          name: 'remindDays',
          label: 'Nhắc trước hạn (ngày làm việc)',
          defaultValue: 2,
          max: 30,
        },
        {
          ...days,
          name: 'closeAfterDays',
          label: 'Tự kết thúc sau khi trả lời (ngày)',
          defaultValue: 15,
        },
        {
          ...days,
          name: 'surveyAfterDays',
          label: 'Hỏi lại sau khi xong (ngày)',
          defaultValue: 28,
        },
        {
          ...days,
          name: 'anonymiseAfterMonths',
          label: 'Xóa thông tin cá nhân sau khi xong (tháng)',
          defaultValue: 24,
          max: 120,
        },
      ],
    },
    mapSettingsField,
  ],
}
