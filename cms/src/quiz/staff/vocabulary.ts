/** Where staff see a contest in the admin. */
export const contestDeskPath = '/admin/cuoc-thi'

/** The parts of that page. */
export const deskParts = [
  { value: 'tong-quan', label: 'Tổng quan' },
  { value: 'cau-hoi', label: 'Phân tích câu hỏi' },
  { value: 'bai-thi', label: 'Bài thi' },
  { value: 'dau-hieu', label: 'Dấu hiệu bất thường' },
  { value: 'giai-thuong', label: 'Giải thưởng' },
  { value: 'nhat-ky', label: 'Nhật ký' },
] as const

export type DeskPart = (typeof deskParts)[number]['value']

export const deskPart = (asked: unknown): DeskPart =>
  deskParts.find(({ value }) => value === asked)?.value ?? 'tong-quan'

/** What staff do with attempts and what is noted of it. */
export const logActions = [
  { value: 'disqualified', label: 'Đưa khỏi bảng xếp hạng' },
  { value: 'restored', label: 'Đưa trở lại bảng xếp hạng' },
  { value: 'replayed', label: 'Xem từng bước của bài thi' },
  { value: 'withdrew', label: 'Rút câu hỏi khỏi cuộc thi' },
  { value: 'put-back', label: 'Hoàn tác việc rút câu hỏi' },
  { value: 'exported', label: 'Tải danh sách trao giải' },
] as const

export type LogAction = (typeof logActions)[number]['value']

/** Reasons that come up, as the entrant reads them. */
export const usualReasons = [
  'Một người dùng nhiều máy hoặc nhiều tên để thi quá số lượt cho phép.',
  'Bài thi được trả lời bằng phần mềm tự động.',
  'Bài thi được người khác làm hộ.',
  'Tên hiển thị không phù hợp.',
  'Người dự thi không thuộc đối tượng của thể lệ.',
  'Người dự thi tự xin rút.',
] as const

/** Reasons to take a question out that come up, as everybody reads them after the end. */
export const usualFaults = [
  'Đáp án của câu hỏi ghi chưa đúng.',
  'Câu hỏi có nhiều hơn một đáp án đúng.',
  'Câu hỏi hoặc hình ảnh gây hiểu lầm.',
] as const

export const shortestReason = 10
export const longestReason = 500
