import { beforeAll, expect, test } from 'vitest'
import { formatTrackingCode } from '@chung-tay/shared/codes'
import { staffWith, stranger, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import { newCase, someFeedback } from './testing'

let coordinator: Api

beforeAll(async () => {
  coordinator = await staffWith(['coordinator'])
})

test.each([
  '\u202d0912 345 678\u202c',
  '\u2068+84 912 345 678\u2069',
  '0912\u2011345\u2011678',
  '0912\u2013345\u2013678',
  '084 912 345 678',
  'Số tôi: 0912.345.678',
])('the telephone number %j is kept as one number', async (phone) => {
  const { id } = await newCase(coordinator, { phone })
  const { body } = await coordinator.get(`/api/feedback-cases/${id}?depth=0`)
  expect(body.phone).toBe('+84912345678')
})

test.each(['09123456789', '091234567', '113', '\u3164\u3164'])(
  'whoever leaves %j is asked to compare the number',
  async (phone) => {
    const answer = await submit('/api/feedback/submissions', await someFeedback({ phone }))
    expect(answer.status).toBe(400)
    expect(answer.body.fields.phone).toMatch(/so lại số/)
  },
)

test('words and names are kept without what nobody sees', async () => {
  const { id } = await newCase(coordinator, {
    text: '\ufeffÐèn đường\u200b hỏng\r\n\r\n\r\n\r\nở ngã ba \u202eđầu làng'.normalize('NFD'),
    name: 'Nguyễn\u00a0Văn \u200eAn',
    place: 'Thôn Ðông\u2028cuối xóm',
    email: '\u200eten@vidu.vn ',
  })
  const { body } = await coordinator.get(`/api/feedback-cases/${id}?depth=0`)
  expect(body).toMatchObject({
    text: 'Đèn đường hỏng\n\nở ngã ba đầu làng',
    name: 'Nguyễn Văn An',
    place: 'Thôn Đông cuối xóm',
    email: 'ten@vidu.vn',
  })
})

test('nothing but invisible letters is no report', async () => {
  const text = '\u3164\u200b'.repeat(20)
  const answer = await submit('/api/feedback/submissions', await someFeedback({ text }))
  expect([answer.status, Object.keys(answer.body.fields as object)]).toEqual([400, ['text']])
})

test('a tracking code is taken however it was copied', async () => {
  const { trackingCode, reference } = await newCase(coordinator)
  const shown = formatTrackingCode(trackingCode)
  for (const code of [
    `\u200e${shown}`,
    shown.replace(/ /g, '\u2011'),
    shown.replace(/ /g, '\u00a0'),
    `Mã theo dõi: ${shown}`,
    `Mã theo dõi: ${shown}`.normalize('NFD'),
    `Mã phản ánh ${reference}. Mã theo dõi: ${shown}. Đừng đưa mã này cho ai khác, kể cả người quen.`,
  ]) {
    const { status, body } = await stranger().post('/api/feedback/track', { code })
    expect([code, status, body.reference]).toEqual([code, 200, reference])
  }
  const { status } = await submit('/api/feedback/messages', {
    code: `Mã theo dõi: ${shown}`,
    text: 'Đèn vẫn hỏng',
  })
  expect(status).toBe(201)
})
