import { randomInt, randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { administrator, provenance, type Api } from '../../platform/testing/api'
import type { Preview } from './contract'

/** A topic of its own, published. */
export async function newTopic(): Promise<{ id: string; title: string }> {
  const title = `Ngân hàng ${randomUUID()}`
  const admin = await administrator()
  const { status, body } = await admin.post('/api/quiz-topics', {
    title,
    summary: 'Kiểm thử',
    order: 950,
    _status: 'published',
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { id: body.doc.id as string, title }
}

/** A legal document that nothing else cites. */
export async function newLaw(): Promise<{ id: string; number: string }> {
  const number = `${randomInt(10 ** 9)}/2020/NĐ-CP`
  const admin = await administrator()
  const { status, body } = await admin.post('/api/legal-documents', {
    number,
    title: 'Văn bản kiểm thử',
    type: 'decree',
    issuer: 'Chính phủ',
    effectiveFrom: '2020-01-01T12:00:00.000Z',
    status: 'in-force',
    provenance,
    _status: 'published',
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { id: body.doc.id as string, number }
}

/** Shows a file to the import, as the page does. */
export async function preview(
  staff: Api,
  topic: string,
  file: string | Uint8Array,
  name = 'cau-hoi.txt',
) {
  const query = new URLSearchParams({ topic, name })
  const response = await fetch(`${inject('serviceUrl')}/api/quiz/banks/preview?${query}`, {
    method: 'POST',
    body: file as BodyInit,
    headers: { ...staff.identity, 'Content-Type': 'application/octet-stream' },
  })
  return { status: response.status, body: (await response.json()) as Preview }
}

/** Stores what a file holds. Returns the import's id. */
export async function importText(staff: Api, topic: string, text: string): Promise<string> {
  const { body } = await preview(staff, topic, text)
  if (body.errors?.length !== 0) throw new Error(JSON.stringify(body))
  const begun = await staff.post('/api/quiz/banks/imports', {
    fileName: 'cau-hoi.txt',
    total: body.rows.length,
  })
  const stored = await staff.post(`/api/quiz/banks/imports/${begun.body.id}/rows`, {
    topic,
    rows: body.rows,
    isLast: true,
  })
  if (stored.status !== 200) throw new Error(JSON.stringify(stored.body))
  return begun.body.id as string
}

// Tests look into questions of many shapes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function questionsOf(staff: Api, topic: string): Promise<any[]> {
  const { body } = await staff.get(
    `/api/quiz-questions?where[topic][equals]=${topic}&draft=true&depth=0&limit=100&sort=importLine`,
  )
  return body.docs
}
