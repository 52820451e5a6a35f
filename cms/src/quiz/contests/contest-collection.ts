import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { hasRole, isEditor, nobody } from '../../platform/access/roles'
import { afterCommit } from '../../platform/database/after-commit'
import { sampleField } from '../../platform/fields/sample'
import { slugField } from '../../platform/fields/slug'
import { announceStart, forgetStart } from './announce-start'
import { announceContest, keepStarted } from './announce'
import {
  certificateFields,
  drawFields,
  entryFields,
  timeFields,
  windowFields,
} from './contest-fields'
import { forgetContest } from './load-contest'
import { contestStates } from '@chung-tay/shared/quiz/contests/vocabulary'

/** What rooms that stand on contests add to them. */
type FromAbove = {
  /** Removes what they keep of a contest that may be deleted. */
  removeData: CollectionBeforeDeleteHook
  /** Components above a contest's form. */
  controls: string[]
}

/**
 * A contest. Announcing it freezes its questions and commits to the seed of the draw; from then on
 * what decides who wins no longer changes.
 */
export const quizContests = ({ removeData, controls }: FromAbove): CollectionConfig => ({
  slug: 'quiz-contests',
  labels: { singular: 'Cuộc thi', plural: 'Cuộc thi pháp luật' },
  access: { read: isEditor, create: isEditor, update: isEditor, delete: isEditor },
  defaultSort: '-startsAt',
  trash: false,
  admin: {
    group: 'Trắc nghiệm',
    hidden: ({ user }) => !hasRole(user as never, 'admin', 'editor'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'startsAt', 'endsAt', 'isSample'],
    description:
      'Soạn xong thì chuyển sang “Đã công bố”. Khi đó câu hỏi được khóa, mã băm của hạt giống bốc thăm được công khai, và các mục quyết định kết quả không đổi được nữa.',
    components: {
      edit: {
        beforeDocumentControls: controls,
      },
    },
  },
  hooks: {
    beforeChange: [announceContest],
    afterChange: [announceStart, ({ req }) => afterCommit(req, forgetContest)],
    beforeDelete: [keepStarted, removeData],
    afterDelete: [forgetStart],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên cuộc thi',
      required: true,
      maxLength: 150,
      admin: { placeholder: 'Tìm hiểu Luật Căn cước năm 2026' },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Giới thiệu ngắn',
      required: true,
      maxLength: 400,
      admin: { description: 'Một, hai câu: thi về gì, dành cho ai.' },
    },
    { type: 'collapsible', label: 'Thời gian tổ chức', fields: windowFields },
    { type: 'collapsible', label: 'Câu hỏi', fields: drawFields },
    { type: 'collapsible', label: 'Thời gian làm bài', fields: timeFields },
    { type: 'collapsible', label: 'Người dự thi', fields: entryFields },
    {
      type: 'collapsible',
      label: 'Thể lệ và giải thưởng',
      fields: [
        {
          name: 'rules',
          type: 'textarea',
          label: 'Thể lệ bổ sung',
          admin: {
            description:
              'Cách dòng trống giữa các đoạn. Thời gian, số câu, cách xếp hạng và cách bốc thăm đã tự hiển thị, không cần ghi lại.',
          },
        },
        {
          name: 'prizes',
          type: 'array',
          label: 'Giải thưởng',
          labels: { singular: 'Giải', plural: 'Giải' },
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'name', type: 'text', label: 'Tên giải', required: true },
                {
                  name: 'count',
                  type: 'number',
                  label: 'Số lượng',
                  required: true,
                  defaultValue: 1,
                  min: 1,
                  max: 1000,
                },
                { name: 'reward', type: 'text', label: 'Phần thưởng' },
              ],
            },
          ],
        },
        {
          name: 'organiser',
          type: 'text',
          label: 'Đơn vị tổ chức',
          required: true,
          admin: { description: 'Ghi trong thể lệ và trên chứng nhận.' },
        },
      ],
    },
    { type: 'collapsible', label: 'Chứng nhận', fields: certificateFields },
    {
      name: 'state',
      type: 'select',
      label: 'Tình trạng',
      required: true,
      defaultValue: 'draft',
      options: contestStates.map((state) => ({ ...state })),
      admin: {
        position: 'sidebar',
        description:
          'Công bố trước giờ bắt đầu. Trước giờ bắt đầu có thể đưa về bản nháp để sửa; sau đó chỉ còn hủy được.',
      },
    },
    slugField('title'),
    sampleField,
    ...['seedHash', 'poolHash'].map((name) => ({
      name,
      type: 'text' as const,
      label: name === 'seedHash' ? 'SHA-256 của hạt giống' : 'SHA-256 của bộ câu hỏi',
      admin: { position: 'sidebar' as const, readOnly: true },
    })),
    { name: 'announcedAt', type: 'date', admin: { hidden: true } },
    { name: 'pool', type: 'text', admin: { hidden: true } },
    {
      name: 'publishedResults',
      type: 'json',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'withdrawn',
      type: 'json',
      label: 'Câu hỏi đã rút khi đang thi',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => !!data.withdrawn },
    },
  ],
})
