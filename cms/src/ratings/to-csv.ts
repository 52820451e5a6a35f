import type { RatingSummary, Tally } from '@chung-tay/shared/ratings/contract'
import { levels } from '@chung-tay/shared/ratings/vocabulary'

/** The summary as one flat table: a line for the whole, each month, each unit, each factor. */
export function toCsv({ total, months, units, otherUnits, factors }: RatingSummary): string {
  const header = [
    'nhom',
    'ten',
    'so_danh_gia',
    'duoc_moi_tra_loi',
    'tu_danh_gia',
    'so_loi_moi',
    ...levels.map(({ value }) => `ty_le_muc_${value}`),
    'tot',
    'chua_tot',
  ]
  const lines = [
    tallyLine('tat_ca', 'Toàn tỉnh', total),
    ...months.map((each) => tallyLine('thang', each.month, each)),
    ...units.map((each) => tallyLine('don_vi', each.name, each)),
    ...(otherUnits
      ? [tallyLine('don_vi_gop', 'Các nơi còn ít đánh giá, gộp chung', otherUnits)]
      : []),
    ...factors.map(({ label, answers, good, bad }) => [
      'yeu_to',
      label,
      answers,
      ...Array<null>(3 + levels.length).fill(null),
      good,
      bad,
    ]),
  ]
  return [header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n'
}

function tallyLine(group: string, name: string, each: Tally) {
  return [
    group,
    name,
    each.answers,
    each.invitedAnswers,
    each.walkInAnswers,
    each.invitations,
    ...levels.map(({ value }) => each.shares?.[`${value}`] ?? null),
    null,
    null,
  ]
}

function cell(value: string | number | null): string {
  const text =
    typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
