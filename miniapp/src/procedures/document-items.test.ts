import { expect, test } from 'vitest'
import { documentItems } from './document-items'

test('a paper is named with its form; when it is needed stands in the note', () => {
  expect(
    documentItems({
      documents: [
        { name: 'Giấy khai sinh', copies: 2, form: 'copy', channel: 'post', note: 'Trả lại sau' },
        { name: 'Tờ khai', form: 'any', channel: 'any' },
      ],
    }),
  ).toEqual([
    {
      id: 'Giấy khai sinh',
      label: 'Giấy khai sinh (2 bản, bản sao)',
      note: 'Khi nộp qua bưu chính. Trả lại sau.',
    },
    { id: 'Tờ khai', label: 'Tờ khai', note: undefined },
  ])
})
