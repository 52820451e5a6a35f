import type { Field } from 'payload'
import type { QuestionKind } from '@chung-tay/shared/quiz/questions/vocabulary'

const maxText = 300

const whenKind =
  (...kinds: QuestionKind[]) =>
  (data: Partial<Record<string, unknown>>) =>
    kinds.includes(data.kind as QuestionKind)

/** What is answered and what is right, one field for each kind of question. */
export const answerFields: Field[] = [
  {
    name: 'choices',
    type: 'array',
    label: 'Các đáp án',
    labels: { singular: 'Đáp án', plural: 'Đáp án' },
    maxRows: 8,
    admin: {
      condition: whenKind('single', 'multiple'),
      description:
        'Hai đến tám đáp án, tích ô “Đúng” ở đáp án đúng. Đáp án sai nên hợp lý, dài ngắn tương tự đáp án đúng. Thứ tự được xáo khi làm bài.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'text',
            type: 'text',
            label: 'Nội dung',
            required: true,
            maxLength: maxText,
            admin: { width: '80%' },
          },
          {
            name: 'isCorrect',
            type: 'checkbox',
            label: 'Đúng',
            defaultValue: false,
            admin: { width: '20%' },
          },
        ],
      },
    ],
  },
  {
    name: 'truth',
    type: 'select',
    label: 'Câu này đúng hay sai?',
    options: [
      { value: 'true', label: 'Đúng' },
      { value: 'false', label: 'Sai' },
    ],
    admin: { condition: whenKind('true-false') },
  },
  {
    name: 'steps',
    type: 'array',
    label: 'Các việc theo thứ tự đúng',
    labels: { singular: 'Việc', plural: 'Các việc' },
    maxRows: 8,
    admin: {
      condition: whenKind('ordering'),
      description: 'Ba đến tám việc, ghi theo thứ tự đúng. Khi làm bài, thứ tự được xáo.',
    },
    fields: [{ name: 'text', type: 'text', label: 'Nội dung', required: true, maxLength: maxText }],
  },
  {
    name: 'pairs',
    type: 'array',
    label: 'Các cặp đúng',
    labels: { singular: 'Cặp', plural: 'Các cặp' },
    maxRows: 8,
    admin: {
      condition: whenKind('matching'),
      description: 'Hai đến tám cặp. Vế phải của các cặp không được giống nhau.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'left', type: 'text', label: 'Vế trái', required: true, maxLength: maxText },
          { name: 'right', type: 'text', label: 'Vế phải', required: true, maxLength: maxText },
        ],
      },
    ],
  },
  {
    name: 'extraRights',
    type: 'text',
    hasMany: true,
    label: 'Vế phải thừa (không ghép với vế nào)',
    admin: { condition: whenKind('matching') },
  },
]
