import type { Handbook } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { readHandbookEntry } from './read-handbook-entry'

const text = (...runs: string[]) => ({
  type: 'paragraph',
  children: runs.map((each) => ({ type: 'text', text: each })),
})

test('of running text the numbers are remembered, each once; and the laws', () => {
  const entry = {
    slug: 'nop-phat',
    title: 'Nộp phạt',
    updatedAt: '2026-11-12T00:00:00.000Z',
    body: {
      root: {
        type: 'root',
        children: [
          text('Nộp trong ', '10', ' ngày, chậm nộp thêm 0,05% mỗi ngày.'),
          {
            type: 'list',
            children: [{ type: 'listitem', children: [text('Gọi 113. Trong 10 ngày.')] }],
          },
          text('Phạt từ 500.000 đồng.'),
        ],
      },
    },
    legalBasis: [
      { document: { slug: '15', title: 'Luật A', number: '15/2012/QH13', status: 'partly' } },
    ],
  } as unknown as Handbook
  const { id, to, facts } = readHandbookEntry(entry)
  expect([id, to]).toEqual(['handbook/nop-phat', '/cam-nang/nop-phat'])
  expect(facts.map(({ part, name, says }) => `${part} ${name} ${says}`.trim())).toEqual([
    'figure 10 ngày',
    'figure 0,05%',
    'figure 113',
    'figure 500.000 đồng',
    'law Luật A (15/2012/QH13) Hết hiệu lực một phần',
  ])
  expect(readHandbookEntry({ ...entry, body: null, legalBasis: null }).facts).toEqual([])
})
