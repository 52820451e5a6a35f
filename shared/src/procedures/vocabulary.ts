/**
 * Where a procedure is handled. `phrase` tells citizens whose door it is: they know their commune, while
 * "cấp xã" is the administration's word for all of them.
 */
export const levels = [
  { value: 'commune', label: 'Công an cấp xã', phrase: 'công an xã, phường' },
  { value: 'province', label: 'Công an cấp tỉnh', phrase: 'Công an tỉnh' },
  { value: 'ministry', label: 'Bộ Công an', phrase: 'Bộ Công an' },
] as const

/** How an application reaches the police. `phrase` stands in sentences; what holds for every way needs none. */
export const channels = [
  { value: 'any', label: 'Mọi hình thức', phrase: '' },
  { value: 'in-person', label: 'Trực tiếp', phrase: 'nộp trực tiếp' },
  { value: 'online', label: 'Trực tuyến', phrase: 'nộp trực tuyến' },
  { value: 'post', label: 'Bưu chính', phrase: 'nộp qua bưu chính' },
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

/** In what form a paper is handed in. `phrase` stands behind its name; any form needs none. */
export const documentForms = [
  { value: 'any', label: 'Bản nào cũng được', phrase: '' },
  { value: 'original', label: 'Bản chính', phrase: 'bản chính' },
  { value: 'copy', label: 'Bản sao', phrase: 'bản sao' },
  { value: 'electronic', label: 'Bản điện tử', phrase: 'bản điện tử' },
] as const
