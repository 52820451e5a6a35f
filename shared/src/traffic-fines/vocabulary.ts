/** Who is fined: what somebody was driving, or whose vehicle it is. */
export const vehicles = [
  { value: 'motorbike', label: 'Xe máy' },
  { value: 'car', label: 'Ô tô' },
  { value: 'bicycle', label: 'Xe đạp, xe đạp máy' },
  { value: 'pedestrian', label: 'Người đi bộ' },
  { value: 'owner', label: 'Chủ xe' },
] as const

/** What happened, in the groups people think in. */
export const fineTopics = [
  { value: 'alcohol', label: 'Rượu, bia' },
  { value: 'signals', label: 'Đèn, đường, làn' },
  { value: 'speed', label: 'Tốc độ' },
  { value: 'safety', label: 'Mũ, dây an toàn, điện thoại' },
  { value: 'passengers', label: 'Chở người' },
  { value: 'dangerous', label: 'Lạng lách, gây tai nạn' },
  { value: 'papers', label: 'Bằng lái, bảo hiểm, biển số' },
] as const
