import type { Field } from 'payload'

/** Citations of a question: document, article, clause, point. */
export const questionBasisField: Field = {
  name: 'legalBasis',
  type: 'array',
  label: 'Căn cứ pháp lý',
  labels: { singular: 'Căn cứ', plural: 'Căn cứ' },
  minRows: 1,
  required: true,
  admin: {
    description:
      'Chọn văn bản rồi ghi điều, khoản, điểm. Khi văn bản hết hiệu lực, câu hỏi tự rời khỏi luyện tập và các cuộc thi mới.',
  },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'legal-documents',
      label: 'Văn bản',
      required: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'article',
          type: 'text',
          label: 'Điều',
          maxLength: 20,
          admin: { placeholder: '7', width: '33%' },
        },
        {
          name: 'clause',
          type: 'text',
          label: 'Khoản',
          maxLength: 20,
          admin: { placeholder: '2', width: '33%' },
        },
        {
          name: 'point',
          type: 'text',
          label: 'Điểm',
          maxLength: 20,
          admin: { placeholder: 'h', width: '33%' },
        },
      ],
    },
  ],
}
