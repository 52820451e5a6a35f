import type { TextField } from 'payload'
import { slugify } from '@chung-tay/miniapp/text'

/**
 * The part of the address that names a document. It is made from `from` when left empty
 * and then kept: people save and share these addresses.
 */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    required: true,
    unique: true,
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description:
        'Tự tạo từ tiêu đề. Không nên đổi sau khi đã đăng vì người dân có thể đã lưu địa chỉ này.',
    },
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc }) => {
          if (typeof value === 'string' && value.trim() !== '') return slugify(value)
          const source = data?.[from] ?? originalDoc?.[from]
          return typeof source === 'string' ? slugify(source) : value
        },
      ],
    },
    validate: (value: unknown) =>
      typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
        ? true
        : 'Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch ngang.',
  }
}
