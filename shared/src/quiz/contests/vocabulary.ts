/** Where a contest stands in the hands of its editors; whether it runs follows from its window. */
export const contestStates = [
  { value: 'draft', label: 'Bản nháp' },
  { value: 'announced', label: 'Đã công bố' },
  { value: 'cancelled', label: 'Đã hủy' },
] as const

/** How far an announced contest has come, by the server's clock. */
export const contestPhases = [
  { value: 'upcoming', label: 'Sắp diễn ra' },
  { value: 'running', label: 'Đang diễn ra' },
  { value: 'ended', label: 'Đã kết thúc' },
  { value: 'cancelled', label: 'Đã hủy' },
] as const

/** Where a contest takes its questions from. With the second, people may know answers before. */
export const questionSources = [
  { value: 'kept', label: 'Chỉ câu giữ kín cho cuộc thi' },
  { value: 'practice', label: 'Cả câu luyện tập (ai cũng có thể biết trước đáp án)' },
] as const

export const timings = [
  { value: 'total', label: 'Tính cho cả bài' },
  { value: 'question', label: 'Tính cho từng câu' },
] as const

export const entrantKinds = [
  { value: 'anyone', label: 'Mọi người (tự đặt tên, không cần tài khoản)' },
  { value: 'zalo', label: 'Người có tài khoản Zalo đã xác thực' },
] as const

/** What people compete for together. The word stands in sentences such as “theo xã, phường”. */
export const groupKinds = [
  { value: 'none', label: 'Không theo đơn vị', word: '' },
  { value: 'commune', label: 'Xã, phường (theo danh bạ)', word: 'xã, phường' },
  { value: 'unit', label: 'Đơn vị công an (theo danh bạ)', word: 'đơn vị' },
  { value: 'school', label: 'Trường học (tự ghi danh sách)', word: 'trường' },
  { value: 'agency', label: 'Cơ quan, tổ chức (tự ghi danh sách)', word: 'cơ quan' },
] as const

export type ContestState = (typeof contestStates)[number]['value']
export type Timing = (typeof timings)[number]['value']
export type EntrantKind = (typeof entrantKinds)[number]['value']
export type GroupKind = (typeof groupKinds)[number]['value']

/** Seconds after the end of a question's time in which its answer still counts: the way takes time, too. */
export const graceSeconds = 2
