import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { administrator, type Api } from '../platform/testing/api'

let staff: Api
const made: string[] = []

beforeAll(async () => {
  staff = await administrator()
})

afterAll(async () => {
  for (const id of made) await staff.delete(`/api/media/${id}`)
})

async function upload(bytes: Buffer, name: string, type: string) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.append('_payload', JSON.stringify({ alt: 'Ảnh kiểm thử' }))
  const answer = await staff.upload('/api/media', form)
  if (answer.body?.doc) made.push(answer.body.doc.id)
  return answer
}

test('a photograph is re-encoded and loses where, when and with what it was taken', async () => {
  const photo = await sharp({
    create: { width: 800, height: 600, channels: 3, background: '#888' },
  })
    .withExif({
      IFD0: { Make: 'MAYANH-BIMAT', Copyright: 'Nguyen Van A' },
      IFD3: { GPSLatitude: '20/1 26/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer()
  expect(photo.includes('MAYANH-BIMAT')).toBe(true)

  const { status, body } = await upload(photo, 'anh.jpg', 'image/jpeg')
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc.mimeType).toBe('image/webp')
  const stored = Buffer.from(
    await (await fetch(new URL(body.doc.url, inject('serviceUrl')))).arrayBuffer(),
  )
  expect((await sharp(stored).metadata()).exif).toBeUndefined()
  expect(stored.includes('MAYANH-BIMAT')).toBe(false)
})

test('a PDF is taken as it is', async () => {
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  )
  const { status, body } = await upload(pdf, 'mau-ct01.pdf', 'application/pdf')
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc.mimeType).toBe('application/pdf')
})

test.each([
  [
    'a page named like a picture',
    Buffer.from('<html><script>alert(1)</script></html>'),
    'anh.png',
    'image/png',
  ],
  [
    'a drawing that can carry scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'a.svg',
    'image/svg+xml',
  ],
  [
    'a program named like a PDF',
    Buffer.from('MZ\x90\x00 this is a program'),
    'mau.pdf',
    'application/pdf',
  ],
])('%s is refused by its bytes', async (_, bytes, name, type) => {
  const { status, body } = await upload(bytes, name, type)
  expect(status).toBe(400)
  const words = 'Tệp không phải ảnh JPEG, PNG, WebP hoặc PDF. Hãy chọn tệp khác.'
  expect(body).toMatchObject({ code: 'BAD_REQUEST', fields: { file: words } })
})
