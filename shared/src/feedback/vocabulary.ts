/** Who handles what no unit has; what they do appears under this name. */
export const coordinatorsName = 'Điều phối viên của công an tỉnh'

/** Kinds of feedback. `toCommune`: the police of the commune named get it at once; others go to the coordinators. */
export const feedbackKinds = [
  {
    value: 'social-issue',
    label: 'An ninh, trật tự ở địa phương',
    hint: 'Tiếng ồn, xe cộ, tụ tập, vệ sinh, cháy nổ…',
    toCommune: true,
  },
  {
    value: 'conduct',
    label: 'Cách phục vụ, thái độ của cán bộ',
    hint: 'Gửi thẳng đến điều phối viên của tỉnh, không qua đơn vị bị phản ánh.',
    toCommune: false,
  },
  {
    value: 'regulation',
    label: 'Quy định, thủ tục hành chính',
    hint: 'Giấy tờ thừa, quy định chồng chéo, khó làm.',
    toCommune: false,
  },
  {
    value: 'app-idea',
    label: 'Góp ý cho ứng dụng này',
    hint: 'Chỗ khó dùng, điều còn thiếu.',
    toCommune: false,
  },
  {
    value: 'praise',
    label: 'Khen ngợi',
    hint: 'Việc làm tốt, cán bộ tận tình.',
    toCommune: false,
  },
] as const

export type FeedbackKind = (typeof feedbackKinds)[number]['value']

/** States of a case; `words` is what the sender reads. */
export const caseStates = [
  { value: 'received', label: 'Mới tiếp nhận', words: 'Đã tiếp nhận, đang phân công' },
  { value: 'assigned', label: 'Đang xử lý', words: 'Đang được xử lý' },
  {
    value: 'forwarded',
    label: 'Đã chuyển cơ quan khác',
    words: 'Đã chuyển đến cơ quan có thẩm quyền',
  },
  { value: 'asked', label: 'Chờ người dân bổ sung', words: 'Cần bạn cho biết thêm' },
  { value: 'answered', label: 'Đã trả lời', words: 'Đã có trả lời' },
  { value: 'closed', label: 'Đã kết thúc', words: 'Đã kết thúc' },
  { value: 'reopened', label: 'Mở lại', words: 'Đã mở lại để xem xét tiếp' },
] as const

export type CaseState = (typeof caseStates)[number]['value']

/** States in which somebody of the police has to do something. */
export const openStates = ['received', 'assigned', 'asked', 'reopened'] as const

export const priorities = [
  { value: 'normal', label: 'Thường' },
  { value: 'high', label: 'Cần làm sớm' },
  { value: 'urgent', label: 'Khẩn' },
] as const

/** What can happen to a case. `words`: how the sender's timeline says it; none: only staff see it. */
export const eventTypes = [
  { value: 'assigned', label: 'Phân công', words: 'Giao đơn vị xử lý' },
  { value: 'accepted', label: 'Nhận xử lý', words: 'Đã nhận xử lý' },
  { value: 'forwarded', label: 'Chuyển cơ quan khác', words: 'Chuyển đến cơ quan có thẩm quyền' },
  { value: 'asked', label: 'Hỏi thêm', words: 'Đề nghị bạn cho biết thêm' },
  { value: 'message', label: 'Người dân nhắn', words: 'Bạn đã nhắn' },
  { value: 'answered', label: 'Trả lời', words: 'Trả lời' },
  { value: 'closed', label: 'Kết thúc', words: 'Kết thúc' },
  { value: 'reopened', label: 'Mở lại', words: 'Mở lại' },
  { value: 'merged', label: 'Gộp trùng', words: 'Gộp với phản ánh cùng sự việc' },
  { value: 'published', label: 'Đăng công khai', words: 'Đăng lên danh sách công khai' },
  { value: 'unpublished', label: 'Gỡ khỏi công khai', words: 'Gỡ khỏi danh sách công khai' },
  { value: 'infected', label: 'Xóa tệp có mã độc', words: 'Xóa tệp có mã độc' },
  { value: 'note', label: 'Ghi chú nội bộ', words: undefined },
  { value: 'priority', label: 'Đổi mức ưu tiên', words: undefined },
  { value: 'redacted', label: 'Che thông tin', words: undefined },
  { value: 'reminder', label: 'Nhắc hạn', words: undefined },
  { value: 'handbook', label: 'Viết vào cẩm nang', words: undefined },
  { value: 'anonymised', label: 'Xóa thông tin cá nhân', words: undefined },
] as const

export type EventType = (typeof eventTypes)[number]['value']

export const surveyAnswers = [
  { value: 'solved', label: 'Đã ổn' },
  { value: 'partly', label: 'Ổn một phần' },
  { value: 'unsolved', label: 'Chưa ổn' },
] as const

/**
 * How a case ended: closed is not solved. `words` is what the sender reads; `isSolved` tells the two apart
 * in statistics. `duplicate` comes from merging only.
 */
export const endings = [
  { value: 'solved', label: 'Đã giải quyết', words: 'Đã giải quyết', isSolved: true },
  {
    value: 'forwarded',
    label: 'Không thuộc thẩm quyền, đã chuyển cơ quan khác',
    words: 'Không thuộc việc của công an, đã chuyển cơ quan khác',
    isSolved: false,
  },
  {
    value: 'insufficient',
    label: 'Không đủ thông tin để giải quyết',
    words: 'Chưa giải quyết vì không đủ thông tin',
    isSolved: false,
  },
  {
    value: 'duplicate',
    label: 'Trùng với phản ánh khác',
    words: 'Gộp với phản ánh cùng sự việc',
    isSolved: false,
  },
  {
    value: 'refused',
    label: 'Không giải quyết theo đề nghị',
    words: 'Không giải quyết theo đề nghị',
    isSolved: false,
  },
] as const

export type Ending = (typeof endings)[number]['value']

/** Those that an officer gives; see `endings`. */
export const givenEndings = ['solved', 'forwarded', 'insufficient', 'refused'] as const
