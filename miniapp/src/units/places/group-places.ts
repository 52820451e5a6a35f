import { compareVietnamese, upperFirst } from '@chung-tay/shared/text'
import type { Findable } from './find-place'
import { bareName } from './place-words'

export type PlaceGroup<T> = { title: string; places: T[] }

const first = 'Công an tỉnh và các phòng'
const rest = 'Xã, phường khác'
const gone = 'Đơn vị cũ'
const others = 'Danh sách'

/**
 * Province and departments first, then communes by the district that people still name them after;
 * districts by their own names, places in them by theirs, as Vietnamese sorts.
 */
export function groupPlaces<T extends Findable>(places: readonly T[]): PlaceGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const place of places) {
    const title = groupTitle(place)
    groups.set(title, [...(groups.get(title) ?? []), place])
  }
  return [...groups]
    .map(([title, members]) => ({ title, places: members.sort(inGroup) }))
    .sort(
      (a, b) =>
        orderOf(a.title) - orderOf(b.title) ||
        compareVietnamese(bareName(a.title), bareName(b.title)) ||
        compareVietnamese(a.title, b.title),
    )
}

/** "huyện Ân Thi (cũ)": where people look for a commune; none for what lies in no district. */
export function formerDistrict({ formerNames }: Pick<Findable, 'formerNames'>): string | undefined {
  const district = formerNames?.find((former) => former.district)?.district
  if (!district) return undefined
  // "huyện Đông Hưng (Thái Bình cũ)" says so itself.
  return /cũ\)$/.test(district) ? district : `${district} (cũ)`
}

function groupTitle(place: Findable): string {
  if (place.kind === undefined) return others
  if (place.kind === 'former') return gone
  if (place.kind !== 'commune') return first
  return upperFirst(formerDistrict(place) ?? rest)
}

const orderOf = (title: string) =>
  [first, others].indexOf(title) >= 0 ? 0 : title === rest ? 2 : title === gone ? 3 : 1

/** The province's own police before its departments, everything else by its name. */
function inGroup(a: Findable, b: Findable): number {
  const isProvince = (place: Findable) => Number(place.kind === 'province')
  return (
    isProvince(b) - isProvince(a) ||
    compareVietnamese(bareName(a.name), bareName(b.name)) ||
    compareVietnamese(a.name, b.name)
  )
}
