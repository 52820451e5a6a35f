import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { staffWith, type Api } from '../../platform/testing/api'
import { newTopic, preview } from './testing'

let writer: Api
let topic: { id: string }

beforeAll(async () => {
  writer = await staffWith(['editor'])
  topic = await newTopic()
})

const read = async (name: string) => {
  const file = readFileSync(new URL(`./fixtures/${name}`, import.meta.url))
  return (await preview(writer, topic.id, file, name)).body
}

test('cells of a table are read as Excel shows them; an error is refused', async () => {
  const { rows, errors } = await read('typed-cells.xlsx')
  const answers = rows.map(({ question }) => [
    question.text,
    question.truth || question.choices.map(({ text }) => text).join(' | '),
  ])
  expect(answers).toEqual([
    ['Đúng hay sai một?', 'true'],
    ['Đúng hay sai hai?', 'true'],
    ['Tỷ lệ?', '50% | 75%'],
    ['Ngày nào?', '24/11/2026 | 25/11/2026'],
    ['Mấy giờ?', '22:00 | 23:30'],
    ['Bao nhiêu tiền?', '4.000.000 đồng | 6.000.000 đồng'],
    ['Chữ cái liền?', 'x | y | z'],
  ])
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    // 0,5 is there twice, once as the result of a formula.
    [2, 'Đáp án'],
    // Both answers are marked right.
    [9, 'Đáp án'],
    [10, 'Đáp án A'],
  ])
  expect(errors[2]!.why).toContain('#DIV/0!')
})

const rights = ({ question }: Awaited<ReturnType<typeof read>>['rows'][number]) => ({
  kind: question.kind,
  text: question.text,
  right: question.choices.flatMap(({ text, isCorrect }) => (isCorrect ? [text] : [])),
})

test('one "=" makes a question single choice; what the others are worth is said to be lost', async () => {
  const { rows, errors, notes } = await read('partial.gift.txt')
  expect(errors).toEqual([])
  expect(rows.map(rights)).toMatchObject([
    { kind: 'single', right: ['Bị phạt tiền theo nghị định'] },
  ])
  expect(notes.map(({ why }) => why)).toContainEqual(expect.stringContaining('Điểm một phần'))
})

test('weights that mean one right answer do; those that mean anything else are refused', async () => {
  const { rows, errors } = await read('percent-single.gift.txt')
  expect(rows.map(rights)).toMatchObject([
    { kind: 'single', right: ['Đúng nhất'] },
    { kind: 'single', right: ['Đúng'] },
  ])
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [9, 'Đáp án đúng'],
    [15, 'Đáp án đúng'],
  ])
})

test('HTML and Markdown are read as Moodle shows them, without being told', async () => {
  const { rows } = await read('html-entities.gift.txt')
  expect(
    rows.map(({ question }) => [question.text, ...question.choices.map(({ text }) => text)]),
  ).toEqual([
    ['Khi gặp đèn đỏ, bạn phải dừng lại\ntrước vạch?', 'Đúng là dừng lại & chờ', 'Đi < 5 km/h'],
    ['Khi gặp đèn vàng, bạn làm gì?', 'Dừng lại', 'Tăng tốc'],
    ['Câu ba: H2O là gì?', 'Nước', 'Lửa'],
  ])
})

test('an answer told in a sentence leaves GIFT what it is', async () => {
  const { rows, errors } = await read('answer-colon-in-gift.gift.txt')
  expect(errors).toEqual([])
  expect(rows.map(rights)).toMatchObject([{ kind: 'single', right: ['Dừng xe'] }])
})

test('Aiken: explanations, accents apart, and letters without a space', async () => {
  const explained = await read('explanation.aiken.txt')
  expect(explained.errors).toEqual([])
  expect(explained.rows.map(({ question }) => question.explanation)).toEqual([
    '114 là số của lực lượng chữa cháy.',
    '',
  ])
  const apart = await read('nfd.aiken.txt')
  expect(apart.rows).toMatchObject([{ question: { kind: 'true-false', truth: 'true' } }])
  const { errors } = await read('nospace.aiken.txt')
  expect(errors[0]).toMatchObject({ line: 1, why: expect.stringContaining('mỗi đáp án một dòng') })
})

test('formatting nested without end is a fault of its question, not of the service', async () => {
  const file = Buffer.from(
    ['>', '<b>', '<ul><li>']
      .map((sign) => `[markdown]${sign.repeat(15_000 / sign.length)}a {=a ~b}`)
      .join('\n\n'),
  )
  const { status, body } = await preview(writer, topic.id, file, 'sau.gift.txt')
  expect([status, body.rows]).toEqual([200, []])
  expect(body.errors.map(({ why }) => why)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('lồng nhau')),
  )
})
