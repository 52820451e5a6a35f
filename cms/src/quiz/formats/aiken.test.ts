import { expect, test } from 'vitest'
import { readQuestions } from '.'

async function readText(text: string) {
  const { found, errors } = await readQuestions(Buffer.from(text), 'ngan-hang.txt')
  return {
    questions: found.map(({ question }) => question),
    errors: errors.map(({ why }) => why),
  }
}
type Read = Awaited<ReturnType<typeof readText>>['questions'][number]
const rightsOf = ({ choices }: Read) =>
  choices.flatMap(({ text, isCorrect }) => (isCorrect ? [text] : []))

test('what stands behind an answer of Aiken, up to an empty line, explains it', async () => {
  const text = [
    'Một?\nA. a\nB. b\nANSWER: B\nGiải thích: vì thế\nvà thế.',
    'Hai?\nA. a\nB. b\nĐáp án: A',
    'Lời giải: như trên',
    'Ba?\nA. a\nB. b\nANSWER: A',
  ].join('\n\n')
  const { questions, errors } = await readText(text)
  expect(errors).toEqual([])
  expect(questions.map(({ text: stem, explanation }) => [stem, explanation])).toEqual([
    ['Một?', 'vì thế\nvà thế.'],
    ['Hai?', 'như trên'],
    ['Ba?', ''],
  ])
})

test.each(['Hướng dẫn', 'Lý do', 'Căn cứ', 'Cơ sở pháp lý', 'Rationale', 'General feedback'])(
  '“%s:” behind an answer of Aiken explains it, too',
  async (label) => {
    const { questions, errors } = await readText(
      `Một?\nA. a\nB. b\nANSWER: B\n${label}: vì thế.\n\nHai?\nA. a\nB. b\nANSWER: A`,
    )
    expect(errors).toEqual([])
    expect(questions.map(({ text, explanation }) => [text, explanation])).toEqual([
      ['Một?', 'vì thế.'],
      ['Hai?', ''],
    ])
  },
)

test('a line behind an answer of Aiken that may be of either question is asked about', async () => {
  const { questions, errors } = await readText(
    'Một?\nA. a\nB. b\nANSWER: B\nvì thế.\n\nHai?\nA. a\nB. b\nANSWER: A\nBa?\nA. a\nB. b\nANSWER: A',
  )
  expect(errors).toEqual([expect.stringContaining('“Giải thích:”')])
  expect(questions.map(({ text }) => text)).toEqual(['Một?', 'Hai?', 'Ba?'])
})

test.each(['Đáp án đúng là: B', 'Đáp án đúng là B.', 'Đáp án: B. hai', 'ANSWER: B) hai'])(
  '“%s” names the right answer of Aiken',
  async (answer) => {
    const { questions, errors } = await readText(`Câu hỏi?\nA. một\nB. hai\n${answer}`)
    expect(errors).toEqual([])
    expect(questions.map(rightsOf)).toEqual([['hai']])
  },
)

test('a question of GIFT that looks like Aiken up to its braces is of GIFT', async () => {
  const { questions, errors } = await readText('Chọn:\nA. một\nB. hai\nANSWER: A\n{=a ~b}')
  expect(errors).toEqual([])
  expect(questions.map(rightsOf)).toEqual([['a']])
})
