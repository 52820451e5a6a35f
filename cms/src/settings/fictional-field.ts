import type { CheckboxField, FieldHook } from 'payload'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'

/**
 * Only seeds say that a province is made up, and what is made up stays so: with data nobody may take
 * for real, the words on every page must not go by a slip of the hand.
 */
export const keepFictional: FieldHook = ({ value, previousValue, req }) =>
  previousValue === true || (req.context.isSeeding === true && value === true)

/** Whether the whole service shows made-up data. A real installation never sees this field. */
export const fictionalField: CheckboxField = {
  name: 'isFictional',
  type: 'checkbox',
  label: fictionalWords,
  defaultValue: false,
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [keepFictional] },
  admin: {
    readOnly: true,
    condition: (data) => data.isFictional === true,
    description: 'Mọi trang đều ghi dòng này. Không tắt được: dữ liệu ở đây là bịa để trình diễn.',
  },
}
