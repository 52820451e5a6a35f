export const unitKinds = [
  { value: 'province', label: 'Công an tỉnh' },
  { value: 'department', label: 'Phòng nghiệp vụ' },
  { value: 'commune', label: 'Công an xã, phường' },
  { value: 'reception', label: 'Điểm tiếp nhận hồ sơ' },
  { value: 'former', label: 'Đơn vị cũ (đã giải thể, sáp nhập)' },
] as const

export const contactKinds = [
  { value: 'reception', label: 'Bộ phận tiếp nhận' },
  { value: 'duty', label: 'Trực ban' },
  { value: 'hotline', label: 'Đường dây nóng' },
  { value: 'office', label: 'Văn phòng, bộ phận nghiệp vụ' },
] as const

export const phoneTypes = [
  { value: 'hotline', label: 'Đường dây nóng' },
  { value: 'landline', label: 'Điện thoại cố định' },
  { value: 'mobile', label: 'Di động' },
  { value: 'fax', label: 'Fax' },
] as const
