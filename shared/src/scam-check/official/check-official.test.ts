import { expect, test } from 'vitest'
import { checkOfficial } from './check-official'
import { buildDirectory } from './directory'
import { editDistance } from './look-alike'

const directory = buildDirectory({
  contacts: [
    {
      label: 'Trực ban',
      unit: { name: 'Công an phường Phố Hiến', slug: 'cong-an-phuong-pho-hien' },
      phones: [{ number: '0221 3862 123' }],
      zaloUrl: 'https://zalo.me/123456789',
      email: 'phohien@congan.hungyen.gov.vn',
    },
    { label: 'Mẫu', phones: [{ number: '0221 000 0000' }], isSample: true },
  ],
  settings: {
    agencyName: 'Công an tỉnh Hưng Yên',
    website: 'https://congan.hungyen.gov.vn',
    hotlines: [
      { number: '113', name: 'Cần công an ngay' },
      { number: '156', name: 'Báo tin nhắn rác', smsNumber: '5656' },
    ],
    portals: [
      { name: 'Dịch vụ công Bộ Công an', url: 'https://dichvucong.bocongan.gov.vn' },
      { name: 'VNeID', url: 'https://vneid.gov.vn' },
      { name: 'Tra cứu vi phạm', url: 'https://csgt.vn' },
    ],
  },
})
const check = (text: string) => checkOfficial(text, directory)

test('a published number, account, mailbox and site name their unit', () => {
  for (const text of [
    '+84 221 386 2123',
    'https://zalo.me/123456789',
    'PhoHien@congan.hungyen.gov.vn',
  ]) {
    expect(check(text)).toMatchObject({
      verdict: 'published',
      owner: { name: expect.stringContaining('Công an phường Phố Hiến') as string },
    })
  }
  for (const number of ['113', '156', '5656'])
    expect(check(number)).toMatchObject({ verdict: 'published' })
  expect(check('www.congan.hungyen.gov.vn/tin-tuc')).toMatchObject({ verdict: 'published' })
})

test.each([
  '\u202d113\u202c',
  '\u206802213 862 123\u2069',
  '0221\u20113862\u2013123',
  'SĐT: 0221 3862 123 (trực ban)',
  'Zalo: https://zalo.me/123456789',
  '\u200ephohien@congan.hungyen.gov.vn',
  'Xem tại congan.hungyen.gov.vn nhé',
])('%j is published, however it was copied', (text) =>
  expect(check(text).verdict).toBe('published'),
)

test.each(['09123456789', '091234567', '+84 912 345 6789', '0221 386 212'])(
  'no plan has %s: compare it once more',
  (text) => expect(check(text)).toEqual({ verdict: 'no-such-number' }),
)

test('sample data is never called official', () =>
  expect(check('02210000000').verdict).toBe('unpublished'))

test.each(['https://moj.gov.vn', 'someone@bocongan.gov.vn'])('%s is a state body', (text) =>
  expect(check(text).verdict).toBe('state-domain'),
)

test.each([
  ['https://dichvucong.bocongan.gov.vn.xyz/', 'gov-inside'],
  ['bocongan-gov-vn.com', 'gov-inside'],
  ['https://bocongan.com', 'borrowed-name'],
  ['bоcongan.gov-vn.info', 'gov-inside'],
  // The ending itself, with a zero and with a Cyrillic letter.
  ['https://moj.g0v.vn', 'gov-inside'],
  ['https://moj.gоv.vn', 'gov-inside'],
  ['https://dichvucong-vneid.site', 'borrowed-name'],
  ['csqt.vn', 'typo'],
  ['https://сsgt.vn', 'letters'],
  // What stands first is no more than a name to sign in with, or a path, depending on the program.
  ['https://csgt.vn@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn:443@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn\\@evil.example/', 'hidden-host'],
  ['https:\\\\bocongan.gov.vn\\@evil.example/', 'hidden-host'],
  ['https:/bocongan.gov.vn\\@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn%5C@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn%2F@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn%3F@evil.example/', 'hidden-host'],
  ['https://bocongan.gov.vn%23@evil.example/', 'hidden-host'],
  ['https://evil.example\\@bocongan.gov.vn/', 'hidden-host'],
  ['https://evil.example\\.bocongan.gov.vn/', 'hidden-host'],
  ['https://bocongan.gov.vn\\.evil.example/', 'hidden-host'],
  ['evil.example\\@bocongan.gov.vn', 'hidden-host'],
  ['//bocongan.gov.vn@evil.example', 'hidden-host'],
  ['\\\\bocongan.gov.vn\\@evil.example', 'hidden-host'],
  ['Nộp phạt tại https://bocongan.gov.vn\\@evil.example nhé', 'hidden-host'],
])('%s imitates (%s)', (text, reason) => {
  const answer = check(text)
  expect(answer.verdict).toBe('look-alike')
  expect(answer).toMatchObject({
    reasons: expect.arrayContaining([expect.objectContaining({ kind: reason })]) as unknown,
  })
})

test.each([
  // Signs of other widths become the usual ones when they are cleaned, and a browser keeps them.
  'https://bocongan.gov.vn／@evil.example',
  'https://bocongan.gov.vn？@evil.example',
  'https://bocongan.gov.vn＃@evil.example',
  'https://bocongan.gov.vn＼@evil.example',
  'https://bocongan.gov.vn＠evil.example',
  'https://bocongan.gov.vn/@evil.example',
  'https://bocongan.gov.vn\t.evil.example',
  'https://bocongan.gov.vn\n.evil.example',
  'https://bocongan.gov.vn\r\n@evil.example',
  'https://bocongan.gov.vn%2F.evil.example',
  'https://evil.example/.gov.vn',
  'https://evil.example?.gov.vn',
  'https://evil.example#.gov.vn',
  'evil.example?@bocongan.gov.vn',
  'evil.example#@bocongan.gov.vn',
  'a@evil.example\\bocongan.gov.vn',
  'Nộp tại bocongan.gov.vn\\@evil.example nhé',
  'Nộp tại bocongan.gov.vn:443@evil.example nhé',
  'Nộp tại bocongan.gov.vn%2F@evil.example nhé',
  'https://bocongan.gov.vn.evil.example',
  'https://bocongan.gov.vn\u3002evil.example',
  'https://bocongan.gov\uff0evn\uff0eevil.example',
  'https://[bocongan.gov.vn]/',
])('%j is called neither official nor a state address', (text) =>
  expect(['published', 'state-domain']).not.toContain(check(text).verdict),
)

test('an account on another site whose name has an @ is not accused', () =>
  expect(check('https://www.tiktok.com/@bocongan.gov.vn').verdict).toBe('unpublished'))

test.each(['https://vnexpress.net', 'https://example.com/a', 'ngan hang', 'https://cgv.vn'])(
  '%s is not accused of imitating',
  (text) => expect(check(text).verdict).not.toBe('look-alike'),
)

test('swapped letters count once', () => expect(editDistance('cgst', 'csgt')).toBe(1))
