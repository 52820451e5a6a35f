import { writeCsv } from '../platform/tables'
import type { UsageSummary } from '@chung-tay/shared/usage/contract'

type Line = [nhom: string, ten: string, so: string, giaTri: number]

/** The summary as one table: a line for each number, with what it is about. */
export function toCsv(summary: UsageSummary): string {
  const lines: Line[] = [
    ...summary.days.flatMap(({ day, views, visits, visitors, devices }) => [
      line('ngay', day, 'luot_mo_trang', views),
      line('ngay', day, 'luot_truy_cap', visits),
      line('ngay', day, 'trinh_duyet_it_nhat', visitors.atLeast),
      line('ngay', day, 'trinh_duyet_nhieu_nhat', visitors.atMost),
      line('ngay', day, 'may_ngay_dau_trong_thang', devices.first),
      line('ngay', day, 'may_ngay_thu_2_3', devices.few),
      line('ngay', day, 'may_tu_ngay_thu_4', devices.regular),
    ]),
    ...summary.hours.map((views, hour) => line('gio', String(hour), 'luot_mo_trang', views)),
    ...summary.pages.map(({ page, views }) => line('trang', page, 'luot_mo_trang', views)),
    ...summary.read.map(({ path, views }) => line('noi_dung', path, 'luot_mo_trang', views)),
    ...summary.searches.map(({ text, times }) => line('tim_khong_ra', text, 'nguoi_tim', times)),
  ]
  return writeCsv([['nhom', 'ten', 'so', 'gia_tri'], ...lines], { separator: ',' })
}

const line = (...cells: Line): Line => cells
