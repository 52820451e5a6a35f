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
    return answer.body.errors[0].message as string
  }
  expect(await toldBy('/api/media', { alt: 'Ảnh' })).toContain('chưa được tải lên')
  expect(await toldBy('/api/scam-indicators', { kind: 'phone', value: '?' })).not.toMatch(
    /following/,
  )
})
