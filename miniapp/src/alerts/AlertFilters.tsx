import type { AlertCard } from '../platform/content'
import { relatedAll } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Chip, Chips, Disclosure } from '../platform/ui'
import type { AlertFilter } from './filter-alerts'
import { audienceLabels, groupLabels, severityLabels } from './labels'

type Props = {
  alerts: readonly AlertCard[]
  filter: AlertFilter
  onChange: (filter: AlertFilter) => void
}

/** Narrows the list: for whom and how urgent at once, the rest on demand. */
export function AlertFilters({ alerts, filter, onChange }: Props) {
  const { preferences } = usePreferences()
  const areas = areasIn(alerts, preferences.commune)
  const { everyone: _, ...audiences } = audienceLabels
  const pick = <K extends keyof AlertFilter>(
    name: K,
    labels: Record<string, string>,
    label: string,
  ) => (
    <Chips label={label}>
      {Object.entries(labels).map(([value, words]) => (
        <Chip
          key={value}
          selected={filter[name] === value}
          onClick={() =>
            onChange({ ...filter, [name]: filter[name] === value ? undefined : value })
          }
        >
          {words}
        </Chip>
      ))}
    </Chips>
  )
  return (
    <>
      {pick('audience', audiences, 'Dành cho ai')}
      <Disclosure summary="Lọc theo mức độ, nhóm thủ đoạn, nơi">
        <div className="ct-stack">
          {pick(
            'severity',
            Object.fromEntries(
              Object.entries(severityLabels)
                .reverse()
                .map(([value, { label }]) => [value, label]),
            ),
            'Mức độ',
          )}
          {pick('group', groupLabels, 'Nhóm thủ đoạn')}
          {Object.keys(areas).length > 0 ? pick('area', areas, 'Xã, phường') : null}
        </div>
      </Disclosure>
    </>
  )
}

/** The communes that alerts name, the reader's own first. */
function areasIn(alerts: readonly AlertCard[], mine: string | null): Record<string, string> {
  const named = new Map(
    alerts.flatMap(({ areas }) => relatedAll(areas).map(({ slug, name }) => [slug, name] as const)),
  )
  const sorted = [...named].sort(
    ([a, nameA], [b, nameB]) =>
      Number(b === mine) - Number(a === mine) || nameA.localeCompare(nameB, 'vi'),
  )
  return Object.fromEntries(sorted.map(([slug, name]) => [slug, name.replace(/^Công an /, '')]))
}
