/** What people can be told of, each only when they asked for it. */
export const noticeTopics = [
  { value: 'feedback', label: 'Phản ánh' },
  { value: 'dossiers', label: 'Hồ sơ' },
  { value: 'alerts', label: 'Cảnh báo cho nơi tôi ở' },
  { value: 'contests', label: 'Cuộc thi bắt đầu' },
  { value: 'consent', label: 'Xin xác nhận' },
  { value: 'staff', label: 'Nhắc cán bộ' },
  { value: 'tips', label: 'Nhắc cán bộ tiếp nhận tin báo' },
] as const
export type NoticeTopic = (typeof noticeTopics)[number]['value']

/** Ways a notice leaves the service. */
export const noticeChannels = [
  { value: 'email', label: 'Thư điện tử' },
  { value: 'zalo', label: 'Tin Zalo (ZNS)' },
  { value: 'push', label: 'Thông báo của trình duyệt' },
  { value: 'letter', label: 'Thư cho người đăng ký' },
  { value: 'all', label: 'Chia cho những người đã đăng ký' },
] as const
export type NoticeChannel = (typeof noticeChannels)[number]['value']

/** What has become of a notice in the outbox. */
export const noticeStates = [
  { value: 'waiting', label: 'Đang chờ gửi' },
  { value: 'sent', label: 'Đã gửi' },
  { value: 'dead', label: 'Không gửi được' },
] as const
export type NoticeState = (typeof noticeStates)[number]['value']

/** Why a notice could not be sent, as far as staff can do something about it. */
export const noticeFailures = [
  { value: 'no-keys', label: 'Máy chủ chưa được cài kênh này (thiếu khóa hoặc máy chủ thư)' },
  { value: 'unreachable', label: 'Nơi nhận chuyển tin không trả lời hoặc đang lỗi' },
  { value: 'refused', label: 'Nơi nhận chuyển tin từ chối' },
  { value: 'bad-address', label: 'Địa chỉ nhận không dùng được nữa' },
  { value: 'wrong-key', label: 'Khóa của máy chủ đã đổi, không mở được địa chỉ nhận' },
  { value: 'unknown', label: 'Máy chủ dừng giữa chừng nhiều lần, không rõ tin đã đi chưa' },
] as const
export type NoticeFailure = (typeof noticeFailures)[number]['value']
