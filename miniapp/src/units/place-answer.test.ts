import { expect, test } from 'vitest'
import type { Contact } from '@chung-tay/shared/payload-types'
import { placeAnswerOf } from './place-answer'

const unit: Parameters<typeof placeAnswerOf>[0] = {
  slug: 'cong-an-xa-a',
  address: 'Số 1 đường A',
  isSample: false,
  openingHours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:30', closes: '17:00' },
    { days: ['sat'], opens: '07:30', closes: '11:30' },
  ],
}
const desk = (slug: string, more: Partial<Contact> = {}) =>
  ({
    label: 'Trực ban',
    unit: { slug },
    phones: [
      { number: '02003450101', type: 'landline' },
      { number: '02003450199', type: 'fax' },
    ],
    ...more,
  }) as unknown as Contact

test('address, hours and numbers are told as they are published', () => {
  const contacts = [desk('cong-an-xa-b'), desk('cong-an-xa-a')]
  expect(placeAnswerOf(unit, contacts, 'where').sentences).toEqual(['Số 1 đường A'])
  expect(placeAnswerOf(unit, contacts, 'hours').sentences).toEqual([
    'Thứ Hai – thứ Sáu: 07:30 – 11:30, 13:30 – 17:00',
    'Thứ Bảy: 07:30 – 11:30',
  ])
  expect(placeAnswerOf(unit, contacts, 'phone').sentences).toEqual(['Trực ban: 0200 345 0101'])
})

test('what is not published, or a sample, is said to be unknown', () => {
  const bare = { ...unit, address: null, isSample: true }
  const contacts = [desk('cong-an-xa-a', { isSample: true })]
  for (const fact of ['where', 'hours', 'phone'] as const) {
    const { isKnown, sentences } = placeAnswerOf(bare, contacts, fact)
    expect(isKnown).toBe(false)
    expect(sentences[0]).toMatch(/chưa được công bố ở đây/)
  }
})
