import type { Field } from 'payload'
import {
  entrantKinds,
  groupKinds,
  questionSources,
  timings,
} from '@chung-tay/shared/quiz/contests/vocabulary'

const dayAndTime = { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' } as const

export const windowFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'startsAt',
        type: 'date',
        label: 'Bắt đầu',
        required: true,
        index: true,
        admin: { date: dayAndTime },
      },
      {
        name: 'endsAt',
        type: 'date',
        label: 'Kết thúc',
        required: true,
        admin: { date: dayAndTime },
      },
    ],
  },
]

export const drawFields: Field[] = [
  {
    name: 'banks',
    type: 'array',
    label: 'Lấy câu hỏi từ đâu, mỗi nơi bao nhiêu câu',
    labels: { singular: 'Ngân hàng', plural: 'Ngân hàng' },
    required: true,
    minRows: 1,
    maxRows: 20,
    admin: {
      description:
        'Mỗi lượt thi bốc ngẫu nhiên số câu này. Chỉ lấy câu đã được người khác duyệt và căn cứ còn hiệu lực.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'topic',
            type: 'relationship',
            relationTo: 'quiz-topics',
            label: 'Chủ đề',
            required: true,
          },
          {
            name: 'count',
            type: 'number',
            label: 'Số câu',
            required: true,
            defaultValue: 10,
            min: 1,
            max: 100,
          },
        ],
      },
    ],
  },
  {
    name: 'questionSource',
    type: 'select',
    label: 'Dùng câu hỏi nào',
    required: true,
    defaultValue: 'kept',
    options: questionSources.map((source) => ({ ...source })),
    admin: {
      description:
        'Đáp án của câu luyện tập nằm sẵn trong điện thoại của mọi người: ai luyện tập trước thì biết, kể cả khi các câu ấy tạm ẩn đến hết cuộc thi. Chỉ nên chọn khi thi cho vui hoặc thi có giám sát; trang thể lệ nói rõ điều này với người thi.',
    },
  },
]

export const timeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'timing',
        type: 'select',
        label: 'Cách tính giờ',
        required: true,
        defaultValue: 'total',
        options: timings.map((timing) => ({ ...timing })),
      },
      {
        name: 'seconds',
        type: 'number',
        label: 'Số giây (cả bài, hoặc mỗi câu)',
        required: true,
        defaultValue: 900,
        min: 5,
        max: 21_600,
      },
      {
        name: 'attemptsAllowed',
        type: 'number',
        label: 'Số lượt thi mỗi người',
        required: true,
        defaultValue: 1,
        min: 1,
        max: 10,
      },
    ],
  },
]

export const entryFields: Field[] = [
  {
    name: 'whoMayEnter',
    type: 'select',
    label: 'Ai được thi',
    required: true,
    defaultValue: 'anyone',
    options: entrantKinds.map((kind) => ({ ...kind })),
    admin: {
      description:
        'Không cần tài khoản thì ai cũng thi được ngay, nhưng một người có thể dùng nhiều máy. Có giải thưởng lớn thì nên chọn Zalo.',
    },
  },
  {
    name: 'groupKind',
    type: 'select',
    label: 'Thi theo đơn vị',
    required: true,
    defaultValue: 'commune',
    options: groupKinds.map(({ value, label }) => ({ value, label })),
  },
  {
    name: 'groupNames',
    type: 'textarea',
    label: 'Danh sách trường hoặc cơ quan',
    admin: {
      condition: (data) => data.groupKind === 'school' || data.groupKind === 'agency',
      description: 'Mỗi dòng một tên. Người thi chọn trong danh sách này.',
    },
  },
  {
    name: 'asksPrediction',
    type: 'checkbox',
    label: 'Hỏi dự đoán “Có bao nhiêu người trả lời đúng tất cả?”',
    defaultValue: true,
    admin: { description: 'Dùng để xếp giải giữa những người cùng điểm, cùng thời gian.' },
  },
]

export const certificateFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'givesCertificate', type: 'checkbox', label: 'Cấp chứng nhận', defaultValue: true },
      {
        name: 'certificatePercent',
        type: 'number',
        label: 'Từ bao nhiêu % số câu đúng',
        defaultValue: 80,
        min: 0,
        max: 100,
      },
    ],
  },
  {
    name: 'signer',
    type: 'text',
    label: 'Nơi cấp ghi trên chứng nhận',
    admin: { description: 'Để trống thì ghi tên đơn vị tổ chức.' },
  },
]
