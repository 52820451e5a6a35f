import { formatExactMoment } from '@chung-tay/shared/calendar'
import { tableDownload } from '../../../platform/tables'
import type { Contest } from '../../contests/load-contest'
import type { Winner, Winners } from './list-winners'

type Cell = string | number
type Column = { title: string; width: number; of: (winner: Winner) => Cell }

const columns: Column[] = [
  { title: 'Thứ tự trao giải', width: 16, of: ({ place }) => place },
  { title: 'Giải', width: 22, of: ({ prizes }) => prizes.map(({ name }) => name).join(' hoặc ') },
  {
    title: 'Phần thưởng',
    width: 30,
    of: ({ prizes, isUndecided }) => (isUndecided ? '' : (prizes[0]?.reward ?? '')),
  },
  { title: 'Hạng trên bảng', width: 16, of: ({ rank }) => rank },
  { title: 'Tên hiển thị', width: 26, of: ({ name }) => name },
  { title: 'Đơn vị', width: 30, of: ({ group }) => group },
  { title: 'Số câu đúng', width: 14, of: ({ entry }) => entry.score },
  { title: 'Thời gian (giây)', width: 16, of: ({ entry }) => entry.seconds },
  { title: 'Nộp lúc', width: 20, of: ({ entry }) => formatExactMoment(entry.reachedAt) },
  { title: 'Dự đoán', width: 12, of: ({ prediction }) => prediction ?? '' },
  { title: 'Lệch dự đoán', width: 14, of: ({ off }) => off ?? '' },
  { title: 'Mã bài thi', width: 18, of: ({ code }) => code },
  { title: 'Mã chứng nhận', width: 22, of: ({ certificate }) => certificate },
  {
    title: 'Cần phân định',
    width: 42,
    of: ({ isUndecided }) =>
      isUndecided ? 'Bằng nhau về mọi tiêu chí: ban tổ chức phân định theo thể lệ' : '',
  },
]

/** The list as a file for a spreadsheet. */
export function winnersFile(
  contest: Contest,
  list: Winners,
  format: 'csv' | 'xlsx',
): Promise<Response> {
  return tableDownload({
    fileName: `trao-giai-${contest.slug}`,
    format,
    sheets: [
      {
        name: 'Trao giải',
        widths: columns.map(({ width }) => width),
        rows: [
          columns.map(({ title }) => title),
          ...list.winners.map((winner) => columns.map(({ of }) => of(winner))),
        ],
      },
      {
        name: 'Cách lập danh sách',
        widths: [100],
        rows: [
          ['Cách lập danh sách'],
          ...howItWasMade(contest, list.allRight).map((line) => [line]),
        ],
      },
    ],
  })
}

/** How the list came about, for whoever reads it later. */
export function howItWasMade(contest: Contest, allRight: number): string[] {
  return [
    `Cuộc thi: ${contest.title}. Đơn vị tổ chức: ${contest.organiser}.`,
    `Lập lúc ${formatExactMoment(Date.now())}, theo bảng xếp hạng tại thời điểm đó.`,
    'Xếp theo số câu đúng, rồi thời gian làm bài tính tròn giây.',
    ...(contest.asksPrediction
      ? [
          `Bằng cả hai thì ai dự đoán gần nhất số người trả lời đúng tất cả (${allRight} người) xếp trước. Dự đoán lấy ở bài thi được xếp hạng.`,
        ]
      : []),
    'Vẫn bằng nhau thì hệ thống không chọn thay: ban tổ chức phân định theo thể lệ.',
    'Tên hiển thị được che nếu người dự thi không đồng ý nêu tên. Hệ thống không hỏi số điện thoại: người đoạt giải mở trang kết quả, đối chiếu mã bài thi để nhận giải.',
  ]
}
