import { z } from 'zod'
import { toDay, toOption, type Column } from '../../../platform/imports'
import { drawings } from '@chung-tay/shared/quiz/questions/drawings'
import { difficulties, questionKinds, uses } from '@chung-tay/shared/quiz/questions/vocabulary'
import { readUse } from '../read-use'

export const letters = 'ABCDEFGH'
export const arrow = '=>'
export const answerFields = [
  'answerA',
  'answerB',
  'answerC',
  'answerD',
  'answerE',
  'answerF',
  'answerG',
  'answerH',
] as const
type AnswerField = (typeof answerFields)[number]

const cell = z.string().optional()
export const rowSchema = z.object({
  topic: cell,
  kind: cell,
  difficulty: cell,
  usableIn: cell,
  situation: cell,
  text: z.string('Chưa có câu hỏi.'),
  ...(Object.fromEntries(answerFields.map((field) => [field, cell])) as Record<
    AnswerField,
    typeof cell
  >),
  right: cell,
  explanation: cell,
  legalBasis: cell,
  drawing: cell,
  source: cell,
  sourceUrl: cell,
  checkedAt: cell,
})
export type Row = z.infer<typeof rowSchema>

const labels = (options: readonly { label: string }[]) =>
  options.map(({ label }) => label).join('; ')

/** The columns of a table of questions, as staff see them. */
export const columns: readonly Column<Row>[] = [
  {
    field: 'topic',
    title: 'Chủ đề',
    hint: 'Để trống thì vào chủ đề đã chọn khi nhập tệp',
    isProse: true,
  },
  {
    field: 'kind',
    title: 'Loại câu hỏi',
    hint: `${labels(questionKinds)}. Để trống thì theo cột “Đáp án đúng”`,
    read: toOption(questionKinds),
  },
  {
    field: 'difficulty',
    title: 'Độ khó',
    hint: `${labels(difficulties)}. Để trống là Vừa`,
    read: toOption(difficulties),
  },
  {
    field: 'usableIn',
    title: 'Dùng để',
    hint: `${labels(uses)}. Để trống là Chỉ luyện tập`,
    read: readUse,
  },
  {
    field: 'situation',
    title: 'Tình huống',
    hint: 'Nếu có; kể ngắn gọn, không dùng tên người thật',
    isProse: true,
  },
  { field: 'text', title: 'Câu hỏi', hint: 'Một ý, câu ngắn', isNeeded: true, isProse: true },
  ...answerFields.map((field, at) => ({
    field,
    title: `Đáp án ${letters[at]}`,
    isProse: true as const,
    hint:
      at === 0
        ? `Câu chọn: mỗi đáp án một cột. Sắp xếp: mỗi việc một cột, theo thứ tự đúng. Ghép đôi: vế trái ${arrow} vế phải; vế phải thừa ghi “${arrow} vế phải”. Đúng hay sai: để trống`
        : 'Như cột Đáp án A; không dùng thì để trống',
  })),
  {
    field: 'right',
    title: 'Đáp án đúng',
    hint: 'Chữ của cột, ví dụ B hoặc A, C. Câu đúng hay sai: Đúng hoặc Sai. Sắp xếp, ghép đôi: để trống',
  },
  {
    field: 'explanation',
    title: 'Giải thích',
    hint: 'Vì sao đáp án này đúng, bằng lời dễ hiểu',
    isProse: true,
  },
  {
    field: 'legalBasis',
    title: 'Căn cứ pháp lý',
    hint: 'Số hiệu, điều, khoản, điểm; nhiều căn cứ thì mỗi căn cứ một dòng hoặc cách nhau dấu chấm phẩy. Ví dụ: 26/2023/QH15, Điều 19, khoản 1',
    isProse: true,
  },
  {
    field: 'drawing',
    title: 'Hình vẽ',
    hint: `Nếu cần, một trong: ${labels(drawings)}`,
    read: toOption(drawings),
  },
  {
    field: 'source',
    title: 'Nguồn',
    hint: 'Đối chiếu ở đâu. Để trống thì ghi tên tệp',
    isProse: true,
  },
  { field: 'sourceUrl', title: 'Địa chỉ nguồn', hint: 'Nếu có' },
  {
    field: 'checkedAt',
    title: 'Ngày kiểm tra',
    hint: 'ngày/tháng/năm; để trống thì lấy ngày người khác duyệt',
    read: toDay,
  },
]
