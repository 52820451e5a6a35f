import { noSuchNumber } from '../phone'
import type { IndicatorKind } from './kinds'

/** What somebody is told whose value is nothing of the kind, and what to do. */
export const unreadable: Readonly<Record<IndicatorKind, string>> = {
  phone: noSuchNumber,
  account: 'Chưa đọc được số tài khoản. Hãy nhập riêng số tài khoản, từ 4 đến 24 chữ và số.',
  link: 'Chưa đọc được đường link. Hãy nhập địa chỉ trang web, ví dụ: trang-nao-do.com',
  app: 'Chưa đọc được tên gói. Tên gói có dấu chấm ở giữa; hoặc chép link trên CH Play.',
}
