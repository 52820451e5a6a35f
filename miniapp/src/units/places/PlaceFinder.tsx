import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../../platform/ui'
import { findPlaces, type Findable } from './find-place'
import { formerDistrict, groupPlaces } from './group-places'

type Props = {
  /** What is asked: "Bạn ở xã, phường nào?". */
  label: string
  /** The same list as long as nothing changed: its names are taken apart once. */
  places: readonly Findable[]
  /** Slug of the chosen place, empty without one. */
  value: string
  onPick: (slug: string) => void
}

type Shown = { title: string; rows: { place: Findable; hint?: string | undefined }[] }

/**
 * All places in one list that narrows while somebody types. A field above the listbox of the ARIA
 * practices, with one tab stop, grouped by old district: arrows move through it, Enter picks. Not a
 * combobox: that would shut the list out of swiping with a screen reader on a phone.
 */
export function PlaceFinder({ label, places, value, onPick }: Props) {
  const [query, setQuery] = useState('')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const shown = useMemo(() => shownOf(places, query), [places, query])
  const rows = shown.flatMap((group) => group.rows)
  const stop = rows.find(({ place }) => place.slug === value)?.place.slug ?? rows[0]?.place.slug

  const options = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
  const onFieldKey = (event: KeyboardEvent) => {
    // What an input method is still putting together is not finished with by its Enter.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (rows.length === 1 && rows[0]) onPick(rows[0].place.slug)
      else options()[0]?.focus()
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      options()[0]?.focus()
    }
  }
  const onListKey = (event: KeyboardEvent) => {
    const all = options()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const moves: Record<string, HTMLElement | null | undefined> = {
      ArrowDown: all[Math.min(at + 1, all.length - 1)],
      ArrowUp: at > 0 ? all[at - 1] : field.current,
      Home: all[0],
      End: all[all.length - 1],
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      all[at]?.click()
    } else if (event.key in moves) {
      event.preventDefault()
      moves[event.key]?.focus()
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Typing on goes on in the field: the letter itself arrives there.
      field.current?.focus()
    }
  }

  return (
    <div className="ct-places">
      <label className="ct-hint" htmlFor={id}>
        Gõ tên mới hoặc tên cũ
      </label>
      <div className="ct-search" role="search">
        <Icon name="search" />
        <input
          id={id}
          ref={(element) => {
            ;(field as { current: HTMLInputElement | null }).current = element
            // A dialog that opens looks for this attribute; React does not write it.
            element?.setAttribute('autofocus', '')
          }}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-controls={`${id}-list`}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onFieldKey}
        />
        {query ? (
          <button
            type="button"
            className="ct-search__clear"
            aria-label="Xóa chữ đã gõ"
            onClick={() => {
              setQuery('')
              field.current?.focus()
            }}
          >
            <Icon name="close" size={20} />
          </button>
        ) : null}
      </div>
      <p role="status" className="ct-hint">
        {statusOf(query, rows.length)}
      </p>
      {rows.length > 0 ? (
        <div
          id={`${id}-list`}
          className="ct-places__list"
          role="listbox"
          aria-label={label}
          ref={list}
          onKeyDown={onListKey}
        >
          {shown.map((group, at) => (
            <div
              key={group.title}
              role={group.title ? 'group' : 'presentation'}
              aria-labelledby={group.title ? `${id}-${at}` : undefined}
            >
              {group.title ? (
                <div className="ct-places__title" id={`${id}-${at}`} role="presentation">
                  {group.title}
                </div>
              ) : null}
              {group.rows.map(({ place, hint }) => (
                <div
                  key={place.slug}
                  className="ct-places__option"
                  role="option"
                  aria-selected={place.slug === value}
                  tabIndex={place.slug === stop ? 0 : -1}
                  onClick={() => onPick(place.slug)}
                >
                  <span>
                    <span className="ct-places__name">{place.name}</span>
                    {hint ? <span className="ct-hint">{hint}</span> : null}
                  </span>
                  {place.slug === value ? <Icon name="check" /> : null}
                </div>
              ))}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Without a query by old district; else best first, each with the old name or district it is known by. */
function shownOf(places: readonly Findable[], query: string): Shown[] {
  const found = findPlaces(places, query)
  if (query.trim() === '')
    return groupPlaces(found.map(({ unit }) => unit)).map(({ title, places: members }) => ({
      title,
      rows: members.map((place) => ({ place })),
    }))
  const rows = found.map(({ unit, via }) => ({
    place: unit,
    hint: via ? `Trước đây: ${via}` : formerDistrict(unit),
  }))
  return [{ title: '', rows }]
}

function statusOf(query: string, count: number): string {
  if (query.trim() === '') return ''
  return count > 0
    ? `${count} nơi, chạm để chọn`
    : 'Không thấy nơi nào tên như vậy. Thử gõ ngắn hơn, hoặc gõ tên cũ.'
}
