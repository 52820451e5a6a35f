import type { Field } from 'payload'

/** Citations: which article of which document a statement stands on. */
export const legalBasisField: Field = {
  name: 'legalBasis',
  type: 'array',
  label: 'Căn cứ pháp lý',
  labels: { singular: 'Căn cứ', plural: 'Căn cứ' },
  admin: {
    description:
      'Chọn văn bản rồi ghi điều, khoản. Khi văn bản hết hiệu lực, nội dung này được đánh dấu cần đối chiếu.',
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
      name: 'article',
      type: 'text',
      label: 'Điều, khoản, điểm',
      admin: { placeholder: 'Điều 24 khoản 2' },
    },
    { name: 'note', type: 'text', label: 'Nội dung viện dẫn' },
  ],
}
