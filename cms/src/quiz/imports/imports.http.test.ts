import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../../platform/testing/api'
import { contentHash } from '../questions/content-hash'
import { importText, newLaw, newTopic, preview, questionsOf } from './testing'

let writer: Api
let second: Api

beforeAll(async () => {
  writer = await staffWith(['editor'])
  second = await staffWith(['editor'])
})

const gift = (law: string, mark = randomUUID()) => `// Độ khó: Khó
// Dùng để: Luyện tập và cuộc thi
// Căn cứ: ${law}, Điều 7, khoản 2, điểm h
Câu ${mark} thứ nhất? {=Đúng rồi ~Sai rồi ####Vì \\=1}

Câu ${mark} thứ hai. {T}

Câu ${mark} thứ ba? {=1 -> một =2 -> hai}`

test('strangers and other staff neither import nor export nor review', async () => {
  const officer = await staffWith(['officer'])
  for (const path of ['preview', 'imports', 'review']) {
    expect((await stranger().post(`/api/quiz/banks/${path}`, {})).status).toBe(401)
    expect((await officer.post(`/api/quiz/banks/${path}`, {})).status).toBe(403)
  }
  for (const path of ['template?format=csv', 'export?format=gift', 'summary']) {
    expect((await stranger().get(`/api/quiz/banks/${path}`)).status).toBe(401)
    expect((await officer.get(`/api/quiz/banks/${path}`)).status).toBe(403)
  }
  expect((await stranger().get('/api/quiz-question-imports')).status).toBe(403)
})

test('a preview names what is wrong by line and stores nothing', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  const known = randomUUID()
  await importText(writer, topic.id, gift(law.number, known))
  const mark = randomUUID()
  const { status, body } = await preview(
    second,
    topic.id,
    `Câu ${mark} tốt? {=a ~b}

Câu ${mark} hỏng? {=a ~b

câu ${mark} TÓT {T}

// Căn cứ: 1/1999/NĐ-KHONG-CO
Câu ${mark} căn cứ lạ? {=a ~b}

Câu ${known} thứ nhất {=x ~y}

Câu ${mark} hai đáp án như nhau? {=a ~A}`,
  )
  expect(status).toBe(200)
  expect(body.rows.map(({ line }) => line)).toEqual([1])
  expect(body.errors.map(({ line, column }) => [line, column])).toEqual([
    [3, 'Câu hỏi'],
    [5, 'Câu hỏi'],
    [8, 'Căn cứ pháp lý'],
    [10, 'Câu hỏi'],
    [12, 'Đáp án'],
  ])
  expect(body.errors[1]!.why).toContain('Trùng với dòng 1')
  expect(body.errors[2]!.why).toContain('1/1999/NĐ-KHONG-CO')
  expect(body.errors[3]!.why).toContain('Trùng với câu đã có')
  expect(body.notes.map(({ why }) => why)).toEqual([expect.stringContaining('căn cứ pháp lý')])
  expect(await questionsOf(writer, topic.id)).toHaveLength(3)
})

test('what is no file of questions, and no topic, is refused in words', async () => {
  const topic = await newTopic()
  const empty = await preview(writer, topic.id, '// chỉ có ghi chú')
  expect(empty).toMatchObject({ status: 400, body: { code: 'FILE_REFUSED' } })
  const noTopic = await preview(writer, randomUUID(), gift('1/2020/NĐ-CP'))
  expect(noTopic).toMatchObject({ status: 400, body: { fields: { topic: expect.anything() } } })
  const table = await preview(writer, topic.id, 'Cột;Khác\n1;2', 'a.csv')
  expect(table.body).toMatchObject({ message: expect.stringContaining('“Câu hỏi”') })
})

test('imported questions are drafts of whoever imports; a part sent again counts once', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  const { body } = await preview(writer, topic.id, gift(law.number))
  const begun = await writer.post('/api/quiz/banks/imports', { fileName: 'a.txt', total: 3 })
  const path = `/api/quiz/banks/imports/${begun.body.id}/rows`
  const part = { topic: topic.id, rows: body.rows, isLast: true }
  const first = await writer.post(path, part)
  expect(first.body).toEqual({ created: 3, skipped: 0 })
  expect((await writer.post(path, part)).body).toEqual(first.body)

  const questions = await questionsOf(writer, topic.id)
  expect(questions).toHaveLength(3)
  expect(questions[0]).toMatchObject({
    _status: 'draft',
    isReviewed: false,
    kind: 'single',
    difficulty: 'hard',
    usableIn: 'both',
    explanation: 'Vì =1',
    legalBasis: [{ document: law.id, article: '7', clause: '2', point: 'h' }],
    provenance: { source: 'Tệp a.txt' },
  })
  const { body: me } = await writer.get('/api/users/me')
  expect(questions[0].contentAuthor).toBe(me.user.id)
  expect((await stranger().get(`/api/quiz-questions/${questions[0].id}`)).status).toBe(404)
  const { body: noted } = await writer.get(`/api/quiz-question-imports/${begun.body.id}`)
  expect(noted).toMatchObject({ state: 'done', total: 3, created: 3 })
})

test('only another person approves, and only what they saw', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  await importText(writer, topic.id, gift(law.number))
  const [question, incomplete] = await questionsOf(writer, topic.id)
  const seen = { id: question.id, hash: contentHash(question) }
  const own = await writer.post('/api/quiz/banks/review', seen)
  expect(own).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining('người khác') },
  })
  const stale = await second.post('/api/quiz/banks/review', { ...seen, hash: '0'.repeat(64) })
  expect(stale.status).toBe(409)
  const unfit = { id: incomplete.id, hash: contentHash(incomplete) }
  expect((await second.post('/api/quiz/banks/review', unfit)).status).toBe(400)
  const approved = await second.post('/api/quiz/banks/review', seen)
  expect(approved.status, JSON.stringify(approved.body)).toBe(200)
  expect((await stranger().get(`/api/quiz-questions/${question.id}`)).body).toMatchObject({
    text: question.text,
  })
})

test('an undone import loses what nobody touched; a second undo and later parts are refused', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  const id = await importText(writer, topic.id, gift(law.number))
  const [approved, changed] = await questionsOf(writer, topic.id)
  await second.post('/api/quiz/banks/review', { id: approved.id, hash: contentHash(approved) })
  const edit = await second.patch(`/api/quiz-questions/${changed.id}?draft=true`, {
    explanation: 'Đã sửa',
    _status: 'draft',
  })
  expect(edit.status, JSON.stringify(edit.body)).toBe(200)
  const path = `/api/quiz/banks/imports/${id}`
  expect((await second.post(`${path}/undo`, {})).body).toEqual({ removed: 1, kept: 2 })
  expect((await questionsOf(writer, topic.id)).map((each) => each.id).sort()).toEqual(
    [approved.id, changed.id].sort(),
  )
  expect((await second.post(`${path}/undo`, {})).status).toBe(409)
  const { body } = await preview(writer, topic.id, gift(law.number))
  const late = { topic: topic.id, rows: body.rows, isLast: true }
  expect((await writer.post(`${path}/rows`, late)).status).toBe(409)
})

test('an exported topic comes back by import, with what each format can hold said before', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  const id = await importText(writer, topic.id, gift(law.number))
  const summary = await writer.get(`/api/quiz/banks/summary?topic=${topic.id}`)
  expect(summary.body).toEqual({
    total: 3,
    pictures: 0,
    held: { gift: 3, aiken: 2, csv: 3, xlsx: 3 },
  })
  const before = await questionsOf(writer, topic.id)
  const file = await writer.get(`/api/quiz/banks/export?format=gift&topic=${topic.id}`)
  expect(file.headers.get('content-disposition')).toMatch(/\.gift\.txt"$/)
  const csv = await writer.get(`/api/quiz/banks/export?format=csv&topic=${topic.id}`)
  expect(csv.body).toContain(`${law.number}, Điều 7, khoản 2, điểm h`)
  await writer.post(`/api/quiz/banks/imports/${id}/undo`, {})
  expect(await questionsOf(writer, topic.id)).toHaveLength(0)

  await importText(writer, topic.id, file.body)
  const essence = (question: Parameters<typeof contentHash>[0]) => contentHash(question)
  expect((await questionsOf(writer, topic.id)).map(essence).sort()).toEqual(
    before.map(essence).sort(),
  )
  expect((await (await administrator()).get('/api/quiz/banks/export?format=xlsx')).status).toBe(200)
})
