import type { RatingSummary, Tally } from '@chung-tay/shared/ratings/contract'
import { levels } from '@chung-tay/shared/ratings/vocabulary'
import { writeCsv, type CsvCell } from '../platform/tables'

/** The summary as one flat table: a line for the whole, each month, each unit, each factor. */
export function toCsv(summary: RatingSummary): string {
  const { total, months, units, otherUnits, factors, crowded } = summary
  const header = [
    'nhom',
    'ten',
    'so_danh_gia',
    'duoc_moi_tra_loi',
    'tu_danh_gia',
    'so_loi_moi',
    'don_tu_mot_mang_tinh_rieng',
    ...levels.map(({ value }) => `ty_le_muc_${value}`),
    'tot',
    'chua_tot',
  ]
  const lines = [
    tallyLine('tat_ca', 'Toàn tỉnh', total),
    [
      'don_tu_mot_mang',
      'Toàn tỉnh, tính riêng',
      crowded.answers,
      ...Array<null>(4).fill(null),
      ...sharesIn(crowded),
      null,
      null,
    ],
    ...months.map((each) => tallyLine('thang', each.month, each)),
    ...units.map((each) => tallyLine('don_vi', each.name, each)),
    ...(otherUnits
      ? [tallyLine('don_vi_gop', 'Các nơi còn ít đánh giá, gộp chung', otherUnits)]
      : []),
    ...factors.map(({ label, answers, good, bad }) => [
      'yeu_to',
      label,
      answers,
      ...Array<null>(4 + levels.length).fill(null),
      good,
      bad,
    ]),
  ]
  return writeCsv([header, ...lines.map((line) => line.map(rounded))], { separator: ',' })
}

function tallyLine(group: string, name: string, each: Tally) {
  return [
    group,
    name,
    each.answers,
    each.invitedAnswers,
    each.walkInAnswers,
    each.invitations,
    each.crowdedAnswers,
    ...sharesIn(each),
    null,
    null,
  ]
}

const sharesIn = ({ shares }: Pick<Tally, 'shares'>) =>
  levels.map(({ value }) => shares?.[`${value}`] ?? null)

const rounded = (value: CsvCell) =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value
