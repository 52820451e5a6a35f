import { SubmissionError } from '../../platform/submissions/submission-error'
import { expect, test } from 'vitest'
import type { Asked } from '@chung-tay/shared/scam-check/kinds'
import { recognize } from '@chung-tay/shared/scam-check/recognize'
import type { Finding } from './ask-list'
import { isDanger, judge } from './judge'

const phone = (value: string): Asked => ({ kind: 'phone', value })
const link = (value: string): Asked => ({ kind: 'link', value })
const page = { name: 'Công an tỉnh', page: '/lien-he' }
const directory = {
  phones: new Map([['+842213862113', page]]),
  zalo: new Map(),
  emails: new Map(),
  hosts: new Map([['dichvucong.bocongan.gov.vn', page]]),
}
const entry = (state: 'listed' | 'withdrawn', isExact = true) =>
  ({ state, isExact, expression: '', form: 1, source: 1, month: 1 }) as unknown as Finding

const answering = (answers: Record<string, Finding>) => async (asked: Asked) => answers[asked.value]
const offline = async () => {
  throw new SubmissionError('OFFLINE', 'Chưa kiểm tra được')
}

test('what is listed comes before an imitation, that before what was taken down, that before nothing known', async () => {
  const asked = [
    phone('0221 3862 113'),
    link('khong-biet.com'),
    link('da-go.com'),
    link('dichvucong.bocongan.gov.vn.xyz'),
    phone('0912345678'),
  ]
  const ask = answering({ '0912345678': entry('listed'), 'da-go.com': entry('withdrawn') })
  const { worst, others, isWhole } = await judge(asked, directory, ask)
  expect([worst, ...others].map(({ asked: { value } }) => value)).toEqual([
    '0912345678',
    'dichvucong.bocongan.gov.vn.xyz',
    'da-go.com',
    'khong-biet.com',
    '0221 3862 113',
  ])
  expect(isWhole).toBe(true)
})

test('an imitation is surer than an entry of another bank or a page beside it', async () => {
  const asked = [link('trang.com/a'), link('dichvucong.bocongan.gov.vn.xyz')]
  const ask = answering({ 'trang.com/a': entry('listed', false) })
  const { worst } = await judge(asked, directory, ask)
  expect(worst.asked.value).toBe('dichvucong.bocongan.gov.vn.xyz')
})

test('without the list a danger is told and that it is not all; anything less is not told', async () => {
  const danger = await judge([link('dichvucong.bocongan.gov.vn.xyz')], directory, offline)
  expect(danger.isWhole).toBe(false)
  await expect(judge([phone('0221 3862 113')], directory, offline)).rejects.toThrow(
    'Chưa kiểm tra được',
  )
})

test.each(['https://bocongan.gov.vn\\@evil.example', 'https://bocongan.gov.vn%5C@evil.example/a'])(
  'what is pasted as %s is told to be an imitation',
  async (text) => {
    const { worst } = await judge(recognize(text), directory, answering({}))
    expect(isDanger(worst)).toBe(true)
  },
)
