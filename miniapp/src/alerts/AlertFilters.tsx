import { audiences, scamGroups, severities } from '@chung-tay/shared/alerts/vocabulary'
import { compareVietnamese } from '@chung-tay/shared/text'
import type { AlertCard } from '../platform/content'
import { relatedAll } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Chip, Chips, Disclosure, Filters } from '../platform/ui'
import type { AlertFilter } from './filter-alerts'

type Option = { value: string; label: string }

type Props = {
  alerts: readonly AlertCard[]
  filter: AlertFilter
  /** Whether they make room for what is typed and found. */
  isFolded: boolean
  onChange: (filter: AlertFilter) => void
}

/** Narrows the list: for whom and how urgent at once, the rest on demand. */
export function AlertFilters({ alerts, filter, isFolded, onChange }: Props) {
  const { preferences } = usePreferences()
  const areas = areasIn(alerts, preferences.commune)
  const pick = (name: keyof AlertFilter, options: readonly Option[], title: string) => (
    <Chips label={title}>
      {options.map(({ value, label }) => (
        <Chip
          key={value}
          selected={filter[name] === value}
          onClick={() =>
            onChange({ ...filter, [name]: filter[name] === value ? undefined : value })
          }
        >
          {label}
        </Chip>
      ))}
    </Chips>
  )
  const chosen = [
    audiences.find(({ value }) => value === filter.audience)?.label,
    severities.find(({ value }) => value === filter.severity)?.label,
    scamGroups.find(({ value }) => value === filter.group)?.label,
    areas.find(({ value }) => value === filter.area)?.label,
  ]
  return (
    <Filters isFolded={isFolded} chosen={chosen}>
      {pick(
        'audience',
        audiences.filter(({ value }) => value !== 'everyone'),
        'Dành cho ai',
      )}
      <Disclosure summary="Lọc theo mức độ, nhóm thủ đoạn, nơi">
        <div className="ct-stack">
          {pick('severity', [...severities].reverse(), 'Mức độ')}
          {pick('group', scamGroups, 'Nhóm thủ đoạn')}
          {areas.length > 0 ? pick('area', areas, 'Xã, phường') : null}
        </div>
      </Disclosure>
    </Filters>
  )
}

/** The communes that alerts name, the reader's own first. */
function areasIn(alerts: readonly AlertCard[], mine: string | null): Option[] {
  const named = new Map(
    alerts.flatMap(({ areas }) => relatedAll(areas).map(({ slug, name }) => [slug, name] as const)),
  )
  const sorted = [...named].sort(
    ([a, nameA], [b, nameB]) =>
      Number(b === mine) - Number(a === mine) || compareVietnamese(nameA, nameB),
  )
  return sorted.map(([value, name]) => ({ value, label: name.replace(/^Công an /, '') }))
}
