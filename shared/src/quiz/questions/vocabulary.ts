/** Kinds of question. A picture or a situation can go with each of them. */
export const questionKinds = [
  { value: 'single', label: 'Chọn một đáp án' },
  { value: 'multiple', label: 'Chọn nhiều đáp án' },
  { value: 'true-false', label: 'Đúng hay sai' },
  { value: 'ordering', label: 'Sắp xếp thứ tự' },
  { value: 'matching', label: 'Ghép đôi' },
] as const

export type QuestionKind = (typeof questionKinds)[number]['value']

export const difficulties = [
  { value: 'easy', label: 'Dễ' },
  { value: 'medium', label: 'Vừa' },
  { value: 'hard', label: 'Khó' },
] as const

export type Difficulty = (typeof difficulties)[number]['value']

/** Where a question may be asked. What is for contests only never leaves the server before its contest. */
export const uses = [
  { value: 'practice', label: 'Chỉ luyện tập' },
  { value: 'contest', label: 'Chỉ cuộc thi (giữ kín)' },
  { value: 'both', label: 'Luyện tập và cuộc thi' },
] as const

export type Use = (typeof uses)[number]['value']
