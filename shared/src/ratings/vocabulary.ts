/** Levels of satisfaction, best first; the number is what is stored. */
export const levels = [
  { value: 5, label: 'Rất hài lòng' },
  { value: 4, label: 'Hài lòng' },
  { value: 3, label: 'Bình thường' },
  { value: 2, label: 'Không hài lòng' },
  { value: 1, label: 'Rất không hài lòng' },
] as const

export type Level = (typeof levels)[number]['value']

/**
 * The five factors by which satisfaction with public administrative services is measured in Viet Nam
 * (SIPAS, the index of the Ministry of Home Affairs).
 */
export const factors = [
  { value: 'access', label: 'Tiếp cận dịch vụ', hint: 'Nơi làm việc, chỉ dẫn, trang thiết bị' },
  { value: 'procedure', label: 'Thủ tục hành chính', hint: 'Giấy tờ, mẫu, phí, thời hạn' },
  { value: 'official', label: 'Cán bộ phục vụ', hint: 'Thái độ, lắng nghe, hướng dẫn' },
  { value: 'result', label: 'Kết quả', hint: 'Đúng hẹn, đúng và đủ' },
  { value: 'complaints', label: 'Tiếp nhận góp ý', hint: 'Phản ánh, kiến nghị được xử lý' },
] as const

export type Factor = (typeof factors)[number]['value']

export const opinions = [
  { value: 'good', label: 'Tốt' },
  { value: 'bad', label: 'Chưa tốt' },
] as const

export const channels = [
  { value: 'invited', label: 'Được mời sau khi xong việc' },
  { value: 'walk-in', label: 'Tự đánh giá tại nơi phục vụ' },
  { value: 'crowded', label: 'Đến dồn từ một mạng trong ngày, tính riêng' },
] as const

export type Channel = (typeof channels)[number]['value']

/**
 * So many walk-in ratings of one unit count in a day from one network address, and from all addresses
 * around it (IPv4 /24, IPv6 /48). Those beyond are kept and published apart: from outside, a waiting
 * room on one Wi-Fi and one person with made-up devices look the same, and neither may be lost in, or
 * decide, the figures.
 */
export const walkInShare = { sender: 5, neighbourhood: 15 } as const
/** The same for all units together. */
export const walkInShareOfAll = { sender: 20, neighbourhood: 60 } as const

/** Fewer answers than this are shown with a word of caution. */
export const cautionBelow = 30
/** Fewer answers than this are not shown: they could tell who said what. */
export const suppressBelow = 5
