import { emptyQuestion, type BankQuestion } from '../formats'

const sample = (question: Partial<BankQuestion> & Pick<BankQuestion, 'kind'>): BankQuestion => ({
  ...emptyQuestion(question.kind),
  explanation: 'Thay bằng lời giải thích của bạn.',
  ...question,
})

/** One question of each kind, to show how a text format is written. They say nothing about law. */
export const sampleQuestions: readonly BankQuestion[] = [
  sample({
    kind: 'single',
    text: 'Câu hỏi mẫu, chọn một: đáp án nào đúng?',
    choices: [
      { text: 'Đáp án đúng', isCorrect: true },
      { text: 'Đáp án sai thứ nhất', isCorrect: false },
      { text: 'Đáp án sai thứ hai', isCorrect: false },
    ],
  }),
  sample({
    kind: 'multiple',
    text: 'Câu hỏi mẫu, chọn nhiều: những đáp án nào đúng?',
    choices: [
      { text: 'Đúng, thứ nhất', isCorrect: true },
      { text: 'Đúng, thứ hai', isCorrect: true },
      { text: 'Sai', isCorrect: false },
    ],
  }),
  sample({ kind: 'true-false', text: 'Câu mẫu: một tuần có bảy ngày.', truth: 'true' }),
  sample({
    kind: 'ordering',
    text: 'Câu hỏi mẫu: sắp xếp theo thứ tự.',
    steps: ['Việc thứ nhất', 'Việc thứ hai', 'Việc thứ ba'],
  }),
  sample({
    kind: 'matching',
    text: 'Câu hỏi mẫu: ghép từng số với chữ.',
    pairs: [
      { left: '1', right: 'Một' },
      { left: '2', right: 'Hai' },
    ],
    extraRights: ['Ba'],
  }),
]
