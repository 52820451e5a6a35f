import { expect, test } from 'vitest'
import { documentItems, documentsToBring } from './document-items'

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

test('that nothing is needed is a sentence, not a paper to tick', () => {
  const documents = [
    { name: 'Không phải mang giấy tờ gì nếu đã có trong VNeID' },
    { name: 'Thẻ cũ' },
  ]
  const { sentences, items } = documentsToBring({ documents })
  expect(sentences.map(({ label }) => label)).toEqual([documents[0]?.name])
  expect(items.map(({ label }) => label)).toEqual(['Thẻ cũ'])
})
