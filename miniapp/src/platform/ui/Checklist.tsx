import type { ReactNode } from 'react'
import { useStored } from '../storage'
import { Button } from './Button'
import { useEarlyChecks } from './early-input'

export type ChecklistItem = {
  id: string
  label: string
  note?: string
  /** A word about it, behind its label. */
  mark?: ReactNode
}

type Props = { label: string; items: readonly ChecklistItem[]; storageKey: string }

const none: readonly string[] = []

/** Things to tick off; the ticks stay on this device. */
export function Checklist({ label, items, storageKey }: Props) {
  const [ticked, setTicked] = useStored<readonly string[]>(storageKey, none)
  const list = useEarlyChecks<HTMLUListElement>(
    items.map(({ id }) => ticked.includes(id)),
    (checked) => {
      const early = items.filter((_, at) => checked[at]).map(({ id }) => id)
      setTicked((kept) => [...new Set([...kept, ...early])])
    },
  )
  const done = items.filter(({ id }) => ticked.includes(id)).length
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
  return (
    <div className="ct-checklist">
      <ul aria-label={label} ref={list}>
        {items.map(({ id, label: name, note, mark }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
              <span>
                {name} {mark}
                {note ? <span className="ct-hint">{note}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="ct-checklist__state" role="status">
        Đã chuẩn bị {done}/{items.length}
        {done === items.length ? ' – đủ rồi' : ''}
      </p>
      {done > 0 ? (
        <Button kind="quiet" icon="refresh" onClick={() => setTicked(none)}>
          Bỏ hết dấu
        </Button>
      ) : null}
    </div>
  )
}
