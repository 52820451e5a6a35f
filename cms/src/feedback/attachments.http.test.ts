import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeAll, expect, inject, test } from 'vitest'
import { someAddress, staffWith, stranger, type Api } from '../platform/testing/api'
import { proof, submit } from '../platform/testing/submit'
import { eicar, scannerFails } from './files/testing'
import { act, newCase, someFeedback, track } from './testing'
import { communes } from '../platform/testing/communes'

let photo: Buffer
let officer: Api
let foreign: Api

beforeAll(async () => {
  const [own, other] = await communes(2)
  officer = await staffWith(['officer'], [own!.id])
  foreign = await staffWith(['officer'], [other!.id])
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#386' } })
    .withExif({ IFD0: { Make: 'MAYANH-BIMAT' }, IFD3: { GPSLatitude: '20/1 26/1 0/1' } })
    .jpeg()
    .toBuffer()
})

async function upload(bytes: Buffer, key = randomUUID(), name = 'ảnh hiện trường.jpg') {
  const response = await fetch(`${inject('serviceUrl')}/api/feedback/attachments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-Forwarded-For': someAddress(),
      'X-File-Name': encodeURIComponent(name),
      'Idempotency-Key': key,
      Altcha: await proof(),
    },
    body: new Uint8Array(bytes),
  })
  return { status: response.status, body: await response.json() }
}

function download(code: string, id: string) {
  return fetch(`${inject('serviceUrl')}/api/feedback/attachment-file`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': someAddress() },
    body: JSON.stringify({ code, id }),
  })
}

test('a photograph loses its metadata and is seen by the unit and by the sender only', async () => {
  const { status, body } = await upload(photo)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body).toMatchObject({ kind: 'image', isStripped: true })
  const sent = await newCase(officer, { attachments: [body.attachment] })
  const other = await newCase(officer)

  const [file] = (await track(sent.trackingCode)).attachments
  expect(file).toMatchObject({ id: body.attachment, label: 'ảnh hiện trường.jpg', isReady: true })

  const own = await download(sent.trackingCode, body.attachment)
  expect(own.status).toBe(200)
  const bytes = Buffer.from(await own.arrayBuffer())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.includes('MAYANH-BIMAT')).toBe(false)
  expect((await download(other.trackingCode, body.attachment)).status).toBe(404)

  const stored = await officer.get(`/api/feedback-attachments/${body.attachment as string}`)
  expect(stored.status).toBe(200)
  const address = new URL(stored.body.url).pathname
  expect((await officer.get(address)).status).toBe(200)
  for (const nobody of [foreign, stranger()]) {
    expect((await nobody.get(address)).status).toBeGreaterThanOrEqual(403)
  }
})

test('the same upload sent again is stored once; a file belongs to one case, the words of another are stored without it', async () => {
  const key = randomUUID()
  const first = await upload(photo, key)
  const second = await upload(photo, key)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.body).toEqual(first.body)
  const attachments = [first.body.attachment]
  await newCase(officer, { attachments })
  const again = await submit('/api/feedback/submissions', await someFeedback({ attachments }))
  expect([again.status, again.body.missingAttachments]).toEqual([201, attachments])
  expect((await track(again.body.trackingCode as string)).attachments).toEqual([])
})

test.each([
  ['a page named like a picture', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])],
  ['nothing', Buffer.alloc(0)],
])('%s is refused', async (_, bytes) => {
  const { status, body } = await upload(bytes)
  expect(status).toBe(400)
  expect(body.code).toBe('FILE_REFUSED')
})

const pdfWith = (content: string) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${content}\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )

test('a photo in HEIC is refused by its name, with what to do', async () => {
  const heic = await readFile(new URL('./files/fixtures/only-says-heic.heic', import.meta.url))
  const { status, body } = await upload(heic)
  expect([status, body.code]).toEqual([400, 'FILE_REFUSED'])
  expect(body.message).toContain('Tương thích nhất')
})

test('AVIF and fifty megapixels are taken, drawn smaller', async () => {
  const avif = await sharp(photo).avif({ effort: 0 }).toBuffer()
  const large = await sharp({
    create: { width: 8160, height: 6120, channels: 3, background: '#386' },
  })
    .jpeg()
    .toBuffer()
  for (const bytes of [avif, large]) {
    const { status, body } = await upload(bytes)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({ kind: 'image', isStripped: true })
  }
})

test('a file that is gone, or never was, does not keep the words of a report or a message away', async () => {
  const gone = randomUUID()
  const { attachment } = (await upload(photo)).body
  const sent = await newCase(officer, { attachments: [gone, attachment] })
  expect(sent.missingAttachments).toEqual([gone])
  expect((await track(sent.trackingCode)).attachments).toMatchObject([{ id: attachment }])
  const message = await submit('/api/feedback/messages', {
    code: sent.trackingCode,
    text: 'Kèm ảnh cột đèn',
    attachments: [gone],
  })
  expect([message.status, message.body.missingAttachments]).toEqual([201, [gone]])
})

test('a name written with marks apart keeps its letters', async () => {
  const { attachment } = (await upload(photo, randomUUID(), 'ảnh Đường.jpg'.normalize('NFD'))).body
  const sent = await newCase(officer, { attachments: [attachment] })
  expect((await track(sent.trackingCode)).attachments).toMatchObject([{ label: 'ảnh Đường.jpg' }])
})

test('a file with the test virus is refused', async () => {
  const { status, body } = await upload(pdfWith(eicar))
  expect([status, body.code]).toEqual([400, 'FILE_INFECTED'])
})

test('a file the scanner could not look at is kept, but opened by nobody', async () => {
  const { status, body } = await upload(pdfWith(scannerFails))
  expect(status).toBe(201)
  const sent = await newCase(officer, { attachments: [body.attachment] })
  expect((await track(sent.trackingCode)).attachments).toMatchObject([{ isReady: false }])
  expect((await download(sent.trackingCode, body.attachment)).status).toBe(404)
  expect((await officer.get(`/api/feedback-attachments/${body.attachment as string}`)).status).toBe(
    404,
  )
})

test('a hidden file is gone for the sender and the unit; a coordinator sees it and shows it again', async () => {
  const coordinator = await staffWith(['coordinator'])
  const { attachment } = (await upload(photo)).body
  const sent = await newCase(officer, { attachments: [attachment] })
  const change = (staff: Api, action: string) =>
    act(staff, sent.id, { action, attachment, text: 'Lộ mặt một em nhỏ' })
  expect((await change(officer, 'hide-attachment')).status).toBe(200)
  const read = async (staff: Api) =>
    (await staff.get(`/api/feedback-attachments/${attachment as string}`)).status
  expect((await track(sent.trackingCode)).attachments).toEqual([])
  expect((await download(sent.trackingCode, attachment)).status).toBe(404)
  expect([await read(officer), await read(coordinator)]).toEqual([404, 200])

  expect((await change(officer, 'show-attachment')).status).toBe(403)
  expect((await change(coordinator, 'show-attachment')).status).toBe(200)
  expect((await track(sent.trackingCode)).attachments).toHaveLength(1)
})
