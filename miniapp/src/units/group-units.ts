import type { UnitCard } from '../platform/content'

export type UnitGroup = { title: string; units: UnitCard[] }

/** Province and departments first, then communes by the district that people still name them after. */
export function groupUnits(units: readonly UnitCard[]): UnitGroup[] {
  const groups = new Map<string, UnitCard[]>()
  const put = (title: string, unit: UnitCard) =>
    groups.set(title, [...(groups.get(title) ?? []), unit])
  for (const unit of units) put(titleOf(unit), unit)
  const rank = (title: string) =>
    title === first ? 0 : title === rest ? 2 : title === gone ? 3 : 1
  return [...groups]
    .map(([title, members]) => ({ title, units: members }))
    .sort((a, b) => rank(a.title) - rank(b.title) || a.title.localeCompare(b.title, 'vi'))
}

const first = 'Công an tỉnh và các phòng'
const rest = 'Xã, phường khác'
const gone = 'Đơn vị cũ'

function titleOf(unit: UnitCard): string {
  if (unit.kind === 'former') return gone
  if (unit.kind !== 'commune') return first
  const district = unit.formerNames?.find((former) => former.district)?.district
  return district ? `${district[0]?.toLocaleUpperCase('vi')}${district.slice(1)} (cũ)` : rest
}
