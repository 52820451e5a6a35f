import { expect, test } from 'vitest'
import { changeDocumentWords, changeTargetWords } from './change-words'

test('the log calls content as the sidebar does', () => {
  const names = new Map([['quiz-questions', 'Ngân hàng câu hỏi']])
  expect(changeTargetWords('quiz-questions', names)).toBe('Ngân hàng câu hỏi')
  expect(changeTargetWords('seeds', names)).toBe('Nội dung ban đầu')
  expect(changeTargetWords('some-old-thing', names)).toBe('some-old-thing')
})

test('many that changed at once are counted, one is named', () => {
  expect(changeDocumentWords('1830')).toBe('1.830 mục')
  expect(changeDocumentWords('26-2023-qh15')).toBe('26-2023-qh15')
})
