import type { Procedure } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { markOf } from '../platform/whats-new/fact'
import { readProcedure } from './read-procedure'

const law = {
  id: 'l',
  slug: '68',
  title: 'Luật Cư trú',
  number: '68/2020/QH14',
  status: 'in-force',
}
const procedure = {
  id: 'p',
  slug: 'tach-ho',
  title: 'Tách hộ',
  summary: 'Tách khỏi hộ đang ở.',
  level: ['commune'],
  documents: [
    { id: 'd1', name: 'Tờ khai CT01', copies: 1, form: 'original' },
    {
      id: 'd2',
      name: 'Giấy chứng nhận kết hôn',
      onlyWhen: 'ly hôn mà vẫn ở chung',
      note: 'Bản nào cũng được',
    },
    { id: 'd3', name: 'Không phải mang sổ hộ khẩu giấy' },
  ],
  steps: [{ id: 's1', title: 'Khai trên VNeID', channel: 'online', detail: 'Mất năm phút' }],
  processingTimes: [{ id: 't', amount: 5, unit: 'working-days', label: 'Phải xác minh' }],
  fees: [
    {
      id: 'f',
      amount: 10_000,
      currency: 'VND',
      channel: 'online',
      per: 'một lần',
      condition: 'nộp đủ',
      validTo: '2026-12-31T12:00:00.000Z',
    },
  ],
  online: { level: 'partial', url: 'https://dichvucong.example' },
  forms: [{ id: 'm', code: 'CT01', name: 'Tờ khai thay đổi thông tin cư trú' }],
  legalBasis: [
    { document: { ...law, updatedAt: '2026-11-20T00:00:00.000Z' }, article: 'Điều 25' },
    { document: 'not-published' },
  ],
  updatedAt: '2026-11-12T00:00:00.000Z',
} as unknown as Procedure

test('what people plan by is remembered, in the words of the page, and as new as its newest part', () => {
  expect(readProcedure(procedure)).toEqual({
    id: 'procedures/tach-ho',
    to: '/thu-tuc/tach-ho',
    title: 'Tách hộ',
    asOf: '2026-11-20T00:00:00.000Z',
    facts: [
      {
        part: 'fee',
        name: 'nộp trực tuyến',
        says: '10.000 đ, một lần, có điều kiện, đến hết 31/12/2026',
        to: '2026-12-31',
      },
      { part: 'time', name: 'Phải xác minh', says: 'Không quá 5 ngày làm việc' },
      { part: 'paper', name: 'Tờ khai CT01', says: '1 bản, bản chính' },
      { part: 'paper', name: 'Giấy chứng nhận kết hôn', says: 'chỉ khi ly hôn mà vẫn ở chung' },
      { part: 'step', name: 'Khai trên VNeID', says: 'khi nộp trực tuyến' },
      { part: 'place', name: '', says: 'Công an xã, phường' },
      { part: 'online', name: '', says: 'Một phần' },
      { part: 'form', name: 'CT01 – Tờ khai thay đổi thông tin cư trú', key: 'CT01', says: '' },
      { part: 'law', name: 'Luật Cư trú (68/2020/QH14)', key: '68', says: 'Còn hiệu lực' },
    ],
  })
})

test.each<[string, Partial<Procedure>]>([
  ['the summary', { summary: 'Tách hộ là tách khỏi hộ đang ở.' }],
  ['the title', { title: 'Tách hộ gia đình' }],
  ['notes and conditions', { fees: [{ ...procedure.fees![0]!, condition: 'hồ sơ nộp đủ' }] }],
  ['details of steps', { steps: [{ ...procedure.steps![0]!, detail: 'Chừng năm phút' }] }],
  ['frequent questions', { faq: [{ question: 'Hỏi?', answer: 'Đáp.' }] }],
  ['an article', { legalBasis: [{ ...procedure.legalBasis![0]!, article: 'Điều 26' }] }],
  ['ids of rows', { documents: procedure.documents!.map((row) => ({ ...row, id: 'x' })) }],
])('a change of %s says nothing new', (_, change) => {
  const mark = markOf(readProcedure(procedure).facts)
  expect(markOf(readProcedure({ ...procedure, ...change }).facts)).toBe(mark)
})

test.each<[string, Partial<Procedure>]>([
  ['a fee', { fees: [{ ...procedure.fees![0]!, amount: 12_000 }] }],
  ['a time limit', { processingTimes: [{ ...procedure.processingTimes![0]!, amount: 7 }] }],
  ['a paper', { documents: procedure.documents!.slice(1) }],
  ['the form of a paper', { documents: [{ name: 'Tờ khai CT01', copies: 2, form: 'original' }] }],
  ['a step', { steps: [] }],
  ['the place', { level: ['province'] }],
  ['online', { online: { level: 'full' } }],
  ['a form', { forms: [{ code: 'CT02', name: 'Tờ khai thay đổi thông tin cư trú' }] }],
  ['the state of a law', { legalBasis: [{ document: { ...law, status: 'expired' } as never }] }],
])('a change of %s does', (_, change) => {
  const mark = markOf(readProcedure(procedure).facts)
  expect(markOf(readProcedure({ ...procedure, ...change }).facts)).not.toBe(mark)
})
