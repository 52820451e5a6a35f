import { expect, test } from 'vitest'
import { apiAs, staffAccount, stranger } from '../testing/api'

test('a form of the admin is told in Vietnamese what is wrong with it, not only that something is', async () => {
  const { email, password } = await staffAccount(['editor'])
  const { body } = await stranger().post('/api/users/login', { email, password })
  const admin = apiAs({
    Cookie: `payload-token=${body.token as string}`,
    'Sec-Fetch-Site': 'same-origin',
  })
  const toldBy = async (path: string, document: object) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(document))
    const answer = await admin.upload(path, form)
    expect(answer.status).toBe(400)
    // Where a message stands above them, the admin shows that one alone.
    expect(answer.body.message).toBeUndefined()
    return answer.body
  }
  expect(await toldBy('/api/media', { alt: 'Ảnh' })).toMatchObject({
    errors: [{ message: 'Cần sửa ô: Tệp' }],
    fields: { file: 'Chưa có tệp nào. Hãy chọn một tệp.' },
  })
  const refused = await toldBy('/api/scam-indicators', { kind: 'phone', value: '?' })
  expect(refused.errors[0].message).not.toMatch(/following/)
  // The admin takes the sentence apart at its commas: each stands between two fields, and in no label.
  const { errors } = await toldBy('/api/procedures', { _status: 'published' })
  const [{ message, data }] = errors
  expect(message.split(', ')).toHaveLength(data.errors.length)
  expect(message).toContain('Căn cứ – nguồn')
})
