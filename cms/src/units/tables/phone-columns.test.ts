import { expect, test } from 'vitest'
import { phoneColumns } from './phone-columns'

const landline = phoneColumns.find(({ key }) => key === 'phones.landline')!
const names = undefined as never

function written(text: string, phones: object[] = []): unknown {
  const put = landline.read(text, names)
  if (typeof put !== 'function') return put.why
  const document = { phones }
  put(document)
  return document.phones
}

test('numbers are kept as they are written, with what stands in brackets as a note', () => {
  expect(written('0221 3862 113 (trực ban); 069.2342593')).toEqual([
    { number: '0221 3862 113', type: 'landline', note: 'trực ban' },
    { number: '069.2342593', type: 'landline', note: null },
  ])
  expect(written('(0221) 3862 113')).toEqual([
    { number: '(0221) 3862 113', type: 'landline', note: null },
  ])
})

test('a 0 that Excel took comes back', () => {
  expect(written('2213862113')).toEqual([{ number: '0221 386 2113', type: 'landline', note: null }])
})

test('what no plan has is told', () => {
  expect(written('0221 386')).toContain('Không có số điện thoại nào như vậy')
  expect(written('hỏi văn phòng')).toContain('hỏi văn phòng')
})

test('numbers of other kinds and those that remain keep their place', () => {
  const before = [
    { id: 'a', number: '0221 3862 113', type: 'landline', note: 'cũ' },
    { id: 'b', number: '0912 345 678', type: 'mobile' },
    { id: 'c', number: '0221 3862 114', type: 'landline' },
  ]
  expect(written('0221 3862 999; 02213862113', before)).toEqual([
    { id: 'a', number: '02213862113', type: 'landline', note: null },
    before[1],
    { number: '0221 3862 999', type: 'landline', note: null },
  ])
})

test('what is shown is read as the same', () => {
  const phones = [
    { number: '0221 3862 113', type: 'landline', note: 'trực ban' },
    { number: '1900 0368', type: 'landline' },
  ]
  const shown = landline.show({ phones }, names)
  const document = { phones }
  const put = landline.read(shown, names)
  if (typeof put === 'function') put(document)
  expect(landline.show(document, names)).toBe(shown)
})
