import { expect, test, vi } from 'vitest'
import { bankQuestionSchema, readQuestions } from './index'
import { readCitation } from './citation'

vi.mock('../../platform/tables/thread/run-job', async () => ({
  runJob: (await import('../../platform/tables/testing')).runHere,
}))

const read = (text: string, name = 'cau-hoi.txt') => readQuestions(Buffer.from(text), name)

test('a file as Moodle exports it is read: titles, categories, HTML, weights, notes in comments', async () => {
  const { found, errors } =
    await read(`// question: 0  name: Switch category to $course$/top/Luật Căn cước
$CATEGORY: $course$/top/Luật Căn cước

// question: 21  name: Tuổi
// Độ khó: Khó
// Căn cứ: Điều 19 khoản 1 Luật 26/2023/QH15
::Tuổi::[html]<p>Từ bao nhiêu tuổi <b>phải</b> làm thẻ?</p>{
\t=<p>Đủ 14 tuổi</p>#<p>Đúng rồi&nbsp;nhé</p>
\t~%-50%<p>Đủ 16 tuổi</p>
}

Những ai: được cấp? {
~%50%Người một
~%50%Người hai
~%-100%Người ba
}

Câu này đúng. {TRUE#sai rồi#giỏi}

Ghép {=1 -> một =2 -> hai = -> ba ####Vì thế.}

Xếp {>3 ALL VERTICAL ALL_OR_NOTHING
một
hai
ba
}`)
  expect(errors).toEqual([])
  const questions = found.map(({ question }) => bankQuestionSchema.parse(question))
  expect(found.map(({ line }) => line)).toEqual([7, 12, 18, 20, 22])
  expect(questions[0]).toMatchObject({
    topic: 'Luật Căn cước',
    kind: 'single',
    difficulty: 'hard',
    text: 'Từ bao nhiêu tuổi phải làm thẻ?',
    choices: [
      { text: 'Đủ 14 tuổi', isCorrect: true },
      { text: 'Đủ 16 tuổi', isCorrect: false },
    ],
    explanation: 'Đúng rồi nhé',
    legalBasis: [{ number: '26/2023/QH15', article: '19', clause: '1', point: '' }],
  })
  expect(questions[1]).toMatchObject({ kind: 'multiple', text: 'Những ai: được cấp?' })
  expect(questions[1]!.choices.map(({ isCorrect }) => isCorrect)).toEqual([true, true, false])
  expect(questions[2]).toMatchObject({ kind: 'true-false', truth: 'true', explanation: 'giỏi' })
  expect(questions[3]).toMatchObject({
    pairs: [
      { left: '1', right: 'một' },
      { left: '2', right: 'hai' },
    ],
    extraRights: ['ba'],
    explanation: 'Vì thế.',
  })
  expect(questions[4]).toMatchObject({ kind: 'ordering', steps: ['một', 'hai', 'ba'] })
})

test('each wrong question of a GIFT file is named with its line and how to mend it; the others are read', async () => {
  const { found, errors } = await read(`Câu tốt? {=a ~b}

Thiếu ngoặc {=a
~b

1+1=2 là {T}

Tự luận {}

Điền chữ {=một =hai}

Số {#3}

Chỉ có chữ

[html]<img src\\="x.png"> {=a ~b}

Câu tốt nữa? {F}`)
  expect(found.map(({ line }) => line)).toEqual([1, 18])
  expect(errors.map(({ line, why }) => [line, why])).toEqual([
    [4, expect.stringContaining('Thiếu dấu “}”')],
    [6, expect.stringContaining('ghi “\\=”')],
    [8, expect.stringContaining('tự luận')],
    [10, expect.stringContaining('Hãy thêm đáp án sai')],
    [12, expect.stringContaining('số')],
    [14, expect.stringContaining('không có phần đáp án')],
    [16, expect.stringContaining('ảnh')],
  ])
})

test('an Aiken file is told by its answers; what is wrong in it has its line', async () => {
  const { found, errors } = await read(
    [
      'Một tuần có mấy ngày?',
      'A. Bảy',
      'B) Tám',
      'ANSWER: A',
      '',
      'Thiếu đáp án đúng',
      'A. Một',
      'B. Hai',
      '',
      'Nhảy chữ',
      'A. Một',
      'C. Hai',
      'ANSWER: A',
      '',
      'Chữ lạ',
      'A. Một',
      'B. Hai',
      'ANSWER: D',
      '',
      'Hai đáp án đúng',
      'A. Một',
      'B. Hai',
      'ANSWER: A, B',
      '',
      'Trời xanh.',
      'A. Đúng',
      'B. Sai',
      'ANSWER: B',
    ].join('\r\n'),
  )
  expect(found.map(({ line, question }) => [line, question.kind])).toEqual([
    [1, 'single'],
    [25, 'true-false'],
  ])
  expect(found[1]!.question.truth).toBe('false')
  expect(errors.map(({ line }) => line)).toEqual([6, 12, 18, 23])
})

test('a table written by hand is read; rows that are wrong have their row and column', async () => {
  const { found, errors } = await read(
    [
      'Câu hỏi;Đáp án A;Đáp án B;Đáp án C;Đáp án đúng;Loại câu hỏi;Căn cứ pháp lý',
      'Một cộng một?;Hai;Ba;;a;;26/2023/QH15, Điều 19, khoản 1',
      '',
      'Đúng không?;;;;Sai;;',
      'Những số chẵn?;Hai;Bốn;Năm;A, B;;"26/2023/QH15, Điều 19\n168/2024/NĐ-CP, Điều 7, điểm h"',
      'Ghép;1 => một;2 => hai;=> ba;;Ghép đôi;',
      'Sai chữ;Hai;Ba;;D;;',
      'Quên đáp án đúng;Hai;Ba;;;;',
      'Thiếu mũi tên;1 một;2 => hai;;;ghép đôi;',
    ].join('\n'),
    'cau-hoi.csv',
  )
  expect(found.map(({ line, question }) => [line, question.kind])).toEqual([
    [2, 'single'],
    [4, 'true-false'],
    [5, 'multiple'],
    [6, 'matching'],
  ])
  expect(found[2]!.question.legalBasis).toEqual([
    { number: '26/2023/QH15', article: '19', clause: '', point: '' },
    { number: '168/2024/NĐ-CP', article: '7', clause: '', point: 'h' },
  ])
  expect(found[3]!.question.extraRights).toEqual(['ba'])
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [7, 'Đáp án đúng'],
    [8, 'Đáp án đúng'],
    [9, 'Đáp án A'],
  ])
})

test('a text that is not UTF-8 is refused in words', async () => {
  await expect(readQuestions(Buffer.from([0xc3, 0x28, 0x7b, 0x7d]), 'a.txt')).rejects.toThrow(
    /UTF-8/,
  )
})

test('citations are read the way people write them', () => {
  const place = { article: '7', clause: '2', point: 'h' }
  expect(readCitation('168/2024/NĐ-CP, Điều 7, khoản 2, điểm h')).toEqual({
    number: '168/2024/NĐ-CP',
    ...place,
  })
  expect(readCitation('Điểm h khoản 2 Điều 7 Nghị định 168/2024/NĐ-CP')).toEqual({
    number: '168/2024/NĐ-CP',
    ...place,
  })
  expect(readCitation('Điều 7 khoản 2 điểm h của Nghị định số 168/2024/NĐ-CP')).toEqual({
    number: '168/2024/NĐ-CP',
    ...place,
  })
  expect(readCitation('Luật Cư trú')).toMatchObject({ number: 'Luật Cư trú', article: '' })
})
