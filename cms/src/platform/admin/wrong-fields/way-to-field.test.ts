import type { ClientField } from 'payload'
import { expect, test } from 'vitest'
import { wayToField } from './way-to-field'

const text = (name: string, label: string) => ({ type: 'text', name, label })
const fields = [
  text('title', 'Tên thủ tục'),
  {
    type: 'tabs',
    tabs: [
      { label: 'Tóm tắt', fields: [{ type: 'row', fields: [text('summary', 'Trả lời ngắn')] }] },
      {
        label: 'Thời hạn, lệ phí',
        fields: [
          {
            type: 'array',
            name: 'fees',
            label: 'Lệ phí',
            fields: [{ type: 'row', fields: [text('amount', 'Số tiền')] }],
          },
          {
            type: 'group',
            name: 'online',
            label: 'Nộp trực tuyến',
            fields: [text('url', 'Địa chỉ')],
          },
        ],
      },
      { name: 'seo', label: 'Tìm kiếm', fields: [text('words', 'Từ khóa')] },
    ],
  },
] as unknown as ClientField[]

test('a field is called by its label and those around it, with the tab that it is on', () => {
  expect(wayToField(fields, 'title')).toEqual({ label: 'Tên thủ tục', tabs: [] })
  expect(wayToField(fields, 'summary')).toEqual({ label: 'Trả lời ngắn', tabs: ['Tóm tắt'] })
  expect(wayToField(fields, 'fees.1.amount')).toEqual({
    label: 'Lệ phí 2 › Số tiền',
    tabs: ['Thời hạn, lệ phí'],
  })
  expect(wayToField(fields, 'fees')).toEqual({ label: 'Lệ phí', tabs: ['Thời hạn, lệ phí'] })
  expect(wayToField(fields, 'online.url').label).toBe('Nộp trực tuyến › Địa chỉ')
  expect(wayToField(fields, 'seo.words')).toEqual({ label: 'Từ khóa', tabs: ['Tìm kiếm'] })
})

test('what Payload puts on a form by itself has a name too', () => {
  expect(wayToField(fields, 'file').label).toBe('Tệp')
})
