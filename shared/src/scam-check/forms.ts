/** What an entry is about; the code stands in the buckets, so it never changes its meaning. */
export const scamForms = [
  { code: 1, value: 'police', label: 'Giả danh công an, tòa án, viện kiểm sát' },
  { code: 2, value: 'bank', label: 'Giả danh ngân hàng, công ty tài chính' },
  { code: 3, value: 'agency', label: 'Giả danh cơ quan, doanh nghiệp khác' },
  { code: 4, value: 'investment', label: 'Đầu tư, tiền ảo, chứng khoán' },
  { code: 5, value: 'job', label: 'Việc làm, cộng tác viên, làm nhiệm vụ' },
  { code: 6, value: 'sale', label: 'Mua bán, đặt cọc, giao hàng' },
  { code: 7, value: 'loan', label: 'Cho vay, tín dụng đen' },
  { code: 8, value: 'romance', label: 'Tình cảm, gửi quà, trúng thưởng' },
  { code: 9, value: 'account', label: 'Chiếm tài khoản, mượn tiền' },
  { code: 10, value: 'malware', label: 'Phần mềm độc hại, chiếm máy' },
  { code: 11, value: 'extortion', label: 'Đe dọa, tống tiền' },
  { code: 12, value: 'recovery', label: 'Hứa lấy lại tiền đã mất' },
  { code: 13, value: 'gambling', label: 'Cờ bạc, cá độ, lô đề' },
  { code: 99, value: 'other', label: 'Hình thức khác' },
] as const

export type ScamForm = (typeof scamForms)[number]['value']

/** Who established that an entry is true. */
export const indicatorSources = [
  { code: 1, value: 'police', label: 'Công an xác minh' },
  { code: 2, value: 'state', label: 'Cơ quan nhà nước công bố' },
  { code: 3, value: 'bank', label: 'Ngân hàng, nhà mạng thông báo' },
  { code: 4, value: 'people', label: 'Người dân báo, công an đã kiểm tra' },
] as const

export type IndicatorSource = (typeof indicatorSources)[number]['value']
