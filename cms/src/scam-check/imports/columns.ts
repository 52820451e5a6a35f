import { banks, indicatorSources, scamForms } from '@chung-tay/shared/scam-check'
import type { IndicatorRow } from '@chung-tay/shared/scam-check/contract'
import { toDay, toOption, type Column } from '../../platform/imports'
import { standardMonths } from '../indicators/indicator-hooks'
import { indicatorKindOptions } from '../vocabulary'

const labels = (options: readonly { label: string }[]) =>
  options.map(({ label }) => label).join('; ')

/** The columns of a file of indicators. */
export const columns: readonly Column<IndicatorRow>[] = [
  {
    field: 'kind',
    title: 'Loại',
    hint: labels(indicatorKindOptions),
    isNeeded: true,
    read: toOption(indicatorKindOptions),
  },
  {
    field: 'value',
    title: 'Số, đường link, tên gói',
    hint: 'Chép nguyên văn, ví dụ 0912 345 678',
    isNeeded: true,
  },
  {
    field: 'bank',
    title: 'Ngân hàng',
    hint: `Chỉ với tài khoản: ${labels(banks)}`,
    read: toOption(banks),
  },
  {
    field: 'form',
    title: 'Hình thức',
    hint: labels(scamForms),
    isNeeded: true,
    read: toOption(scamForms),
  },
  {
    field: 'source',
    title: 'Ai xác minh',
    hint: labels(indicatorSources),
    isNeeded: true,
    read: toOption(indicatorSources),
  },
  {
    field: 'confirmedOn',
    title: 'Ngày xác minh',
    hint: 'ngày/tháng/năm',
    isNeeded: true,
    read: toDay,
  },
  {
    field: 'expiresOn',
    title: 'Hết hạn công bố',
    hint: `ngày/tháng/năm; để trống: ${standardMonths} tháng sau ngày xác minh`,
    read: toDay,
  },
  {
    field: 'evidence',
    title: 'Căn cứ',
    hint: 'Số văn bản, vụ việc, biên bản. Người dân không thấy.',
    isNeeded: true,
    isProse: true,
  },
]
