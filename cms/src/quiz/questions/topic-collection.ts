import type { CollectionConfig, FieldHook } from 'payload'
import { contentCollection } from '../../platform/content-collection'
import { slugField } from '../../platform/fields/slug'
import { practiceCounts } from './practice-counts'
import { practiceQuestion } from './practice-question'
import { practiceWhere } from './usable'

/**
 * A topic carries its practice questions, so that one content query brings everything to practise it
 * without a network. They are what a stranger may read, whoever asks.
 */
const readQuestions: FieldHook = async ({ data, req }) => {
  const id = data?.id as string | undefined
  if (!id) return []
  const { docs } = await req.payload.find({
    collection: 'quiz-questions',
    where: { and: [practiceWhere(new Date()), { topic: { equals: id } }] },
    sort: 'slug',
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(practiceQuestion)
}

const countQuestions: FieldHook = async ({ data, req }) => {
  const id = data?.id as string | undefined
  return id ? ((await practiceCounts(req)).get(String(id)) ?? 0) : 0
}

const base = contentCollection({
  slug: 'quiz-topics',
  labels: { singular: 'Chủ đề trắc nghiệm', plural: 'Chủ đề trắc nghiệm' },
  titleField: 'title',
  listColumns: ['title', 'order', '_status'],
  pagePath: '/trac-nghiem/luyen-tap/:slug',
  references: ['title', 'slug'],
  description: 'Mỗi chủ đề là một ngân hàng câu hỏi: để luyện tập và để rút câu cho cuộc thi.',
  fields: [
    { name: 'title', type: 'text', label: 'Tên chủ đề', required: true, maxLength: 120 },
    slugField('title'),
    {
      name: 'summary',
      type: 'textarea',
      label: 'Nội dung',
      required: true,
      maxLength: 300,
      admin: { description: 'Một câu: chủ đề này giúp người dân biết điều gì.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      required: true,
      defaultValue: 100,
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
    {
      name: 'practiceCount',
      type: 'number',
      virtual: true,
      label: 'Số câu luyện tập',
      admin: { hidden: true },
      hooks: { afterRead: [countQuestions] },
    },
    {
      name: 'practiceQuestions',
      type: 'json',
      virtual: true,
      label: 'Các câu luyện tập',
      admin: { hidden: true },
      hooks: { afterRead: [readQuestions] },
    },
  ],
})

export const QuizTopics: CollectionConfig = {
  ...base,
  admin: { ...base.admin, group: 'Trắc nghiệm' },
}
