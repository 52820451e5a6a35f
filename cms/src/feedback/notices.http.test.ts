import { expect, inject, test } from 'vitest'
import { staffWith, stranger, until } from '../platform/testing/api'
import { keepAwake } from '../notices/testing'
import { communes } from '../platform/testing/communes'
import type { Received } from '../platform/testing/notice-servers'
import { act, newCase } from './testing'

async function received(): Promise<Received> {
  return (await (await fetch(`${inject('noticesUrl')}/received`)).json()) as Received
}

test('who asked for it is told by e-mail and Zalo that there is news, without text or code', async () => {
  await keepAwake()
  expect((await stranger().get('/api/feedback/notice-ways')).body).toEqual({
    email: true,
    zalo: true,
  })
  const [own] = await communes(1)
  const officer = await staffWith(['officer'], [own!.id])
  const sent = await newCase(officer, {
    text: 'NOI-DUNG-RIENG về hàng xóm gây ồn.',
    email: 'an@vi-du.vn',
    phone: '0912 345 678',
    notifyByEmail: true,
    notifyByZalo: true,
  })
  const silent = await newCase(officer, { email: 'khong@vi-du.vn', phone: '0987654321' })
  for (const { id } of [sent, silent]) {
    expect((await act(officer, id, { action: 'answer', text: 'TRA-LOI-RIENG' })).status).toBe(200)
    expect((await act(officer, id, { action: 'close', outcome: 'solved' })).status).toBe(200)
  }
  await until(async () => {
    const { mails, zalo } = await received()
    const toHer = zalo.filter(({ body }) => body.includes('84912345678'))
    return mails.filter((mail) => mail.includes('an@vi-du.vn')).length >= 2 && toHer.length >= 2
  })
  const { mails, zalo } = await received()
  const letters = mails.filter((mail) => mail.includes('an@vi-du.vn'))
  expect(letters).toHaveLength(2)
  const templates = zalo
    .filter(({ path }) => path === '/message/template')
    .map(({ body }) => JSON.parse(body))
  const hers = templates.filter(({ phone }) => phone === '84912345678')
  // They are sent side by side: either may come first.
  expect(hers).toHaveLength(2)
  expect(hers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        template_id: '42',
        template_data: { ma_phan_anh: sent.reference, trang_thai: 'đã có trả lời' },
      }),
      expect.objectContaining({
        template_data: { ma_phan_anh: sent.reference, trang_thai: 'đã kết thúc' },
      }),
    ]),
  )
  // Each notice has a tracking id of its own; one token for both.
  expect(new Set(templates.map(({ tracking_id: id }) => id as string)).size).toBe(templates.length)
  expect(zalo.filter(({ path }) => path === '/v4/oa/access_token')).toHaveLength(1)
  const everything = JSON.stringify({ mails, zalo })
  expect(everything).not.toMatch(/NOI-DUNG-RIENG|TRA-LOI-RIENG|khong@vi-du\.vn|84987654321/)
  expect(everything).not.toContain(sent.trackingCode)
})
