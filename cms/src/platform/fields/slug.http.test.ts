import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { staffWith } from '../testing/api'

test('an address is made of what a title says, whichever letter stands for Đ', async () => {
  const editor = await staffWith(['editor'])
  const name = `Ðăng ký\u00a0xe\u2011máy\u200b ${randomUUID().slice(0, 8)}`
  const group = { name, slug: '\u200b', kind: 'field', icon: 'document' }
  const { status, body } = await editor.post('/api/procedure-fields', group)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc.slug).toMatch(/^dang-ky-xe-may-[0-9a-f]{8}$/)
})
