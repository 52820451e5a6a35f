import type { CollectionAfterChangeHook, CollectionConfig, Field } from 'payload'
import type { QuizQuestion } from '@chung-tay/shared/payload-types'
import { contentAccess } from '../../platform/access/content-access'
import { isEditorField } from '../../platform/access/roles'
import { contentCollection } from '../../platform/content-collection'
import { provenanceField } from '../../platform/fields/provenance'
import { slugField } from '../../platform/fields/slug'
import { answerFields } from './answer-fields'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { questionBasisField } from './legal-basis-field'
import { keepFourEyes } from './review-hook'
import { practiceOrStaff } from './usable'
import { difficulties, questionKinds, uses } from '@chung-tay/shared/quiz/questions/vocabulary'

const nobody = () => false
const systemOnly = { create: nobody, update: nobody, read: isEditorField }

const content: Field[] = [
  {
    name: 'topic',
    type: 'relationship',
    relationTo: 'quiz-topics',
    label: 'Chủ đề',
    required: true,
    index: true,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Loại câu hỏi',
        required: true,
        defaultValue: 'single',
        options: [...questionKinds],
        admin: { width: '50%' },
      },
      {
        name: 'difficulty',
        type: 'select',
        label: 'Độ khó',
        required: true,
        defaultValue: 'medium',
        options: [...difficulties],
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'situation',
    type: 'textarea',
    label: 'Tình huống (nếu có)',
    maxLength: 800,
    admin: { description: 'Kể ngắn gọn chuyện xảy ra, đủ để trả lời. Không dùng tên người thật.' },
  },
  {
    name: 'text',
    type: 'textarea',
    label: 'Câu hỏi',
    required: true,
    maxLength: 500,
    admin: { description: 'Một ý, câu ngắn. Tránh hỏi kiểu phủ định hai lần.' },
  },
  {
    name: 'drawing',
    type: 'select',
    label: 'Hình vẽ có sẵn (nếu cần)',
    options: drawings.map(({ value, label }) => ({ value, label })),
    admin: { description: 'Hình vẽ nằm sẵn trong ứng dụng, xem được khi không có mạng.' },
  },
  {
    name: 'picture',
    type: 'upload',
    relationTo: 'media',
    label: 'Ảnh (nếu không dùng hình vẽ)',
    admin: {
      condition: (data) => !data.drawing,
      description: 'Mô tả ảnh chỉ nói trong ảnh có gì, không nói ra đáp án.',
    },
  },
  ...answerFields,
  {
    name: 'explanation',
    type: 'textarea',
    label: 'Giải thích',
    required: true,
    maxLength: 1200,
    admin: {
      description: 'Vì sao đáp án này đúng, bằng lời dễ hiểu. Hiện ra ngay sau khi luyện tập.',
    },
  },
  questionBasisField,
  provenanceField,
]

const review: Field[] = [
  {
    name: 'usableIn',
    type: 'select',
    label: 'Dùng để',
    required: true,
    defaultValue: 'practice',
    index: true,
    options: [...uses],
    admin: {
      position: 'sidebar',
      description: 'Câu chỉ dùng trong cuộc thi không bao giờ gửi về điện thoại trước khi thi.',
    },
  },
  {
    name: 'isReviewed',
    type: 'checkbox',
    label: 'Đã duyệt: nội dung, đáp án và căn cứ đều đúng',
    defaultValue: false,
    index: true,
    access: { read: isEditorField },
    admin: {
      position: 'sidebar',
      description: 'Người khác người soạn duyệt. Sửa nội dung thì phải duyệt lại.',
    },
  },
  {
    name: 'contentAuthor',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người soạn, sửa sau cùng',
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'reviewedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người duyệt',
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'reviewedAt',
    type: 'date',
    label: 'Duyệt lúc',
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'heldUntil',
    type: 'date',
    label: 'Giữ kín đến (đang có cuộc thi dùng câu này)',
    access: systemOnly,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.heldUntil),
    },
  },
  // Set by the system: to find the same question again, and to take an import back.
  {
    name: 'textKey',
    type: 'text',
    label: 'chữ không dấu',
    index: true,
    access: systemOnly,
    admin: { hidden: true },
  },
  {
    name: 'import',
    type: 'relationship',
    relationTo: 'quiz-question-imports',
    index: true,
    access: systemOnly,
    admin: { hidden: true },
  },
  { name: 'importLine', type: 'number', access: systemOnly, admin: { hidden: true } },
]

/** What rooms that stand on questions add to them. */
type FromAbove = {
  /** Follows a change of a question within its request. */
  follow: CollectionAfterChangeHook<QuizQuestion>
  /** Components above the list of questions. */
  aboveList: string[]
}

/** The bank of questions. A question has no page of its own to look at before it is published. */
export function quizQuestions({ follow, aboveList }: FromAbove): CollectionConfig {
  const base = contentCollection({
    slug: 'quiz-questions',
    labels: { singular: 'Câu hỏi', plural: 'Ngân hàng câu hỏi' },
    titleField: 'text',
    listColumns: ['text', 'topic', 'kind', 'usableIn', 'isReviewed', '_status'],
    pagePath: '/trac-nghiem/luyen-tap',
    references: ['text', 'slug'],
    description:
      'Câu hỏi pháp luật để luyện tập và thi. Chỉ câu đã đăng, đã được người khác duyệt và có căn cứ còn hiệu lực mới được dùng.',
    hooks: { beforeChange: [keepFourEyes], afterChange: [follow] },
    fields: [...content, slugField('text'), ...review],
  })
  return {
    ...base,
    access: { ...contentAccess, read: practiceOrStaff },
    admin: {
      useAsTitle: base.admin?.useAsTitle,
      defaultColumns: base.admin?.defaultColumns,
      description: base.admin?.description,
      group: 'Trắc nghiệm',
      listSearchableFields: ['text', 'textKey'],
      components: { beforeListTable: aboveList },
    },
  }
}
