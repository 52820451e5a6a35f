import { expect, test } from 'vitest'
import { answerOf } from './answers'

const procedure: Parameters<typeof answerOf>[0] = {
  level: ['commune', 'province'],
  anyUnit: true,
  whoMayApply: 'Công dân từ đủ 14 tuổi.',
  fees: [
    { label: 'Cấp lại', amount: 35000, currency: 'VND', validTo: '2026-12-31' },
    { label: 'Cấp lại', amount: 70000, currency: 'VND', validFrom: '2027-01-01' },
  ],
  processingTimes: [{ amount: 7, unit: 'working-days' }],
  documents: [{ name: 'Thẻ cũ', form: 'original', note: 'Nộp lại' }],
  provenance: { source: 'Luật Căn cước', checkedAt: '2026-11-24', needsReview: false },
}
const today = '2026-11-26'

test.each([
  ['fees', ['Cấp lại: 35.000 đ (đến hết 31/12/2026)']],
  ['times', ['Không quá 7 ngày làm việc']],
  ['documents', ['Thẻ cũ (bản chính). Nộp lại.']],
  ['who', ['Công dân từ đủ 14 tuổi.']],
  ['where', ['Công an xã, phường hoặc Công an tỉnh, nơi nào cũng được']],
] as const)('%s are answered from the field, with the source', (fact, sentences) => {
  expect(answerOf(procedure, fact, today)).toMatchObject({ sentences, source: 'Luật Căn cước' })
})

test('only the fee that holds on the day is told', () => {
  expect(answerOf(procedure, 'fees', '2027-01-02')?.sentences).toEqual([
    'Cấp lại: 70.000 đ (từ 01/01/2027)',
  ])
})

test('an empty field is not answered', () => {
  const empty = { ...procedure, fees: [], whoMayApply: null, documents: [] }
  for (const fact of ['fees', 'who', 'documents'] as const)
    expect(answerOf(empty, fact, today)).toBeUndefined()
})

test('an answer says whether staff have still to check it', () => {
  const provenance = { ...procedure.provenance, needsReview: true }
  expect(answerOf({ ...procedure, provenance }, 'fees', today)?.isUnderReview).toBe(true)
  expect(answerOf(procedure, 'fees', today)?.isUnderReview).toBe(false)
})
