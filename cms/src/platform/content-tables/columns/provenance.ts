import { webAddress } from '../../fields/web-address'
import type { TableColumn } from '../table'
import { flagColumn } from './choices'
import { textColumn } from './texts'
import { dayColumn } from './values'

/** Of `sampleField`. */
export const sampleColumn: TableColumn = flagColumn({
  path: 'isSample',
  title: 'Dữ liệu mẫu',
  hint: 'Không: thông tin thật. Có: đang dùng tạm, trang hiện rõ cho người dân',
  example: 'Không',
})

/** Of `provenanceField`: where facts were read; without a source and a day nothing is published. */
export const provenanceColumns: TableColumn[] = [
  textColumn({
    path: 'provenance.source',
    title: 'Nguồn',
    hint: 'Thông tin lấy từ đâu; cần có mới đăng được',
    example: 'Danh bạ Công an tỉnh, tháng 11/2026',
  }),
  dayColumn({
    path: 'provenance.checkedAt',
    title: 'Ngày kiểm tra',
    hint: 'ngày/tháng/năm đã kiểm tra; cần có mới đăng được',
    example: '28/11/2026',
  }),
  textColumn({
    path: 'provenance.sourceUrl',
    title: 'Địa chỉ nguồn',
    hint: 'Trang web của nguồn, bắt đầu bằng https://; không có thì để trống',
    validate: (text) => webAddress(text),
  }),
]
