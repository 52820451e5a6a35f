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
    [9, 'Đáp án đúng'],
    [10, 'Đáp án A'],
  ])
  expect(errors[2]!.why).toContain('#DIV/0!')
})
