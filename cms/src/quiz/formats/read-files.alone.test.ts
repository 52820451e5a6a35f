import { expect, test, vi } from 'vitest'
import { bankQuestionSchema, readQuestions, type BankQuestion } from './index'
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
  // Outside of the braces a sign is a letter like others.
  expect(found.map(({ line }) => line)).toEqual([1, 6, 18])
  expect(found[1]!.question).toMatchObject({ text: '1+1=2 là', truth: 'true' })
  expect(errors.map(({ line, why }) => [line, why])).toEqual([
    [4, expect.stringContaining('Thiếu dấu “}”')],
    [8, expect.stringContaining('tự luận')],
    [10, expect.stringContaining('Hãy thêm đáp án sai')],
    [12, expect.stringContaining('số')],
    [14, expect.stringContaining('không có phần đáp án')],
    [16, expect.stringContaining('ảnh')],
  ])
})

/** Each question of a GIFT text, checked, and what is said about it. */
async function readGift(text: string) {
  const { found, errors, notes } = await read(text)
  return {
    questions: found.map(({ question }) => bankQuestionSchema.parse(question)),
    errors: errors.map(({ why }) => why),
    notes: notes.map(({ why }) => why),
  }
}
const rightsOf = ({ choices }: BankQuestion) =>
  choices.flatMap(({ text, isCorrect }) => (isCorrect ? [text] : []))

test.each([
  ['{~%25%một ~%50%hai =ba}', 'single', ['ba']],
  ['{=một ~hai ~ba}', 'single', ['một']],
  ['{=%100%một ~%0%hai}', 'single', ['một']],
  ['{~%100%một ~%0%hai ~%-50%ba}', 'single', ['một']],
  ['{~%50%một ~%50%hai ~%-100%ba}', 'multiple', ['một', 'hai']],
  ['{~%33.33333%một ~%33.33333%hai ~%33.33333%ba ~bốn}', 'multiple', ['một', 'hai', 'ba']],
  ['{~%70%một ~%30%hai ~ba}', 'multiple', ['một', 'hai']],
])('the weights of %s are read as Moodle reads them', async (answers, kind, rights) => {
  const { questions, errors } = await readGift(`Câu hỏi? ${answers}`)
  expect(errors).toEqual([])
  expect([questions[0]!.kind, rightsOf(questions[0]!)]).toEqual([kind, rights])
})

test.each([
  ['{=một =hai ~ba}', '2 đáp án đúng'],
  ['{=một ~%100%hai}', '2 đáp án đúng'],
  ['{=%50%một ~hai}', '50 %'],
  ['{~%50%một ~hai}', '50 %'],
  ['{~%60%một ~%60%hai}', '120 %'],
  ['{~một ~hai}', 'Chưa có đáp án đúng'],
  ['{một ~hai =ba}', '“một” thiếu dấu'],
  ['{=một -> hai =ba}', 'Thiếu dấu ->'],
  ['{=một ~hai}\nCâu nữa? {=một ~hai}', 'hai phần đáp án'],
  ['{=%80%một =hai}', 'điền chữ'],
  ['{#3:2}', 'số'],
])('%s means nothing that a question here can, and why is said', async (answers, why) => {
  const { questions, errors } = await readGift(`Câu hỏi? ${answers}`)
  expect([questions, errors]).toEqual([[], [expect.stringContaining(why)]])
})

test.each([
  ['{=một ~%50%hai}', 'Điểm một phần'],
  ['{~%70%một ~%30%hai ~ba}', 'tỷ lệ điểm khác nhau'],
  ['{=một#Đúng ~hai#Sai}', 'đáp án sai không được giữ'],
  ['{T#Sai rồi#Giỏi}', 'khi trả lời sai không được giữ'],
])('what %s holds and has no place is noted', async (answers, note) => {
  const { notes } = await readGift(`Câu hỏi? ${answers}`)
  expect(notes).toEqual([expect.stringContaining(note)])
})

test.each([
  ['Gặp <b>đèn&nbsp;đỏ</b><br>làm gì?', 'Gặp đèn đỏ\nlàm gì?'],
  ['Dưới &lt; 5 km/h &amp; hơn', 'Dưới < 5 km/h & hơn'],
  ['Nếu x<y và y > z', 'Nếu x<y và y > z'],
  ['Nếu a <b và c> d &c', 'Nếu a <b và c> d &c'],
  ['x<y <i>luôn</i>', 'x<y luôn'],
  ['10<sup>2</sup> mét', '10² mét'],
  ['[plain]<b>nguyên văn</b> &amp;', '<b>nguyên văn</b> &amp;'],
  ['[markdown]Gặp **vàng**, làm _gì_?', 'Gặp vàng, làm gì?'],
  ['[html]<p>Một</p>\n<p>Hai</p>', 'Một\n\nHai'],
  ['Hai dòng\nnhư đã viết', 'Hai dòng\nnhư đã viết'],
  ['Một\\nhai \\{ba\\} \\= \\#', 'Một\nhai {ba} = #'],
  ['// ghi chú\n::Tên \\:: này::[html]Câu<br/>hỏi', 'Câu\nhỏi'],
])('the text %j is shown as %j', async (text, shown) => {
  const { questions } = await readGift(`${text} {=a ~b}`)
  expect(questions.map((question) => question.text)).toEqual([shown])
})

test('answers are written as their question is, or say how they are', async () => {
  const { questions } = await readGift(
    '[plain]<b>? {=<i>một</i> ~[html]<i>hai</i>#<b>x</b> ####<u>}',
  )
  expect(questions[0]).toMatchObject({
    choices: [{ text: '<i>một</i>' }, { text: 'hai' }],
    explanation: '<u>',
  })
})

test('words behind the answers leave a gap where the answers stand', async () => {
  const { questions } = await readGift('Mũ {=bảo hiểm ~lưỡi trai} phải cài quai.')
  expect(questions[0]!.text).toBe('Mũ _____ phải cài quai.')
})

test('letters with their accents apart, and an answer told in a sentence, do not mislead', async () => {
  const aiken = 'Câu hỏi?\nA. Đúng\nB. Sai\nĐÁP ÁN: A'
  for (const text of [aiken.normalize('NFD'), aiken.replace('ĐÁP ÁN', 'Đáp án đúng')]) {
    const { questions } = await readGift(text)
    expect(questions).toMatchObject([{ kind: 'true-false', truth: 'true' }])
  }
  const { questions } = await readGift(
    'Đọc rồi trả lời.\nAnswer: the officer said.\nAi nói? {=A ~B}',
  )
  expect(questions).toMatchObject([
    { kind: 'single', text: expect.stringContaining('Answer: the') },
  ])
})

test.each([
  ['[markdown]', '>'],
  ['[html]', '<b>'],
  ['[html]', '<ul><li>'],
])(
  'a question whose %s is nested without end is refused, not the service’s fault',
  async (format, sign) => {
    const nested = sign.repeat(Math.floor(15_000 / sign.length))
    const { questions, errors } = await readGift(`Một? {=a ~b}\n\n${format}${nested}a {=a ~b}`)
    expect(errors).toEqual([expect.stringContaining('lồng nhau')])
    expect(questions).toHaveLength(1)
  },
)

test('a page of the web, a document and a picture are no questions', async () => {
  for (const file of ['<!DOCTYPE html><p>Câu? {T}', '%PDF-1.7', '<?xml version="1.0"?><quiz/>'])
    await expect(readQuestions(Buffer.from(file), 'a.txt')).rejects.toThrow(/HTML|PDF|XML/)
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
