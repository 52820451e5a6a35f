/** Where a procedure is handled. */
export const levels = [
  { value: 'commune', label: 'Công an cấp xã' },
  { value: 'province', label: 'Công an cấp tỉnh' },
  { value: 'ministry', label: 'Bộ Công an' },
] as const

/** How an application reaches the police. */
export const channels = [
  { value: 'any', label: 'Mọi hình thức' },
  { value: 'in-person', label: 'Trực tiếp' },
  { value: 'online', label: 'Trực tuyến' },
  { value: 'post', label: 'Bưu chính' },
] as const

export const timeUnits = [
  { value: 'hours', label: 'giờ' },
  { value: 'working-hours', label: 'giờ làm việc' },
  { value: 'days', label: 'ngày' },
  { value: 'working-days', label: 'ngày làm việc' },
  { value: 'months', label: 'tháng' },
] as const

/** How far a procedure can be done online: not at all, partly, or from start to end. */
export const onlineLevels = [
  { value: 'none', label: 'Không nộp trực tuyến' },
  { value: 'partial', label: 'Một phần' },
  { value: 'full', label: 'Toàn trình' },
] as const

export const documentForms = [
  { value: 'any', label: 'Bản nào cũng được' },
  { value: 'original', label: 'Bản chính' },
  { value: 'copy', label: 'Bản sao' },
  { value: 'electronic', label: 'Bản điện tử' },
] as const
