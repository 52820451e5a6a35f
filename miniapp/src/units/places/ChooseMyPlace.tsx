import { useEffect, useMemo, useRef, useState } from 'react'
import { queries, useContent } from '../../platform/content'
import { usePreferences } from '../../platform/preferences'
import { Button, ButtonLink } from '../../platform/ui'
import { PlaceSheet } from './PlaceSheet'
import { useAlive } from './use-alive'
import './my-place.css'

type Props = {
  /** Whether a place that the list knows is chosen. */
  isChosen: boolean
  /** Offers to forget the place beside changing it. */
  canForget?: boolean
}

/**
 * Chooses the person's own commune, once for everything; changes or forgets it with one tap. In HTML
 * from the server it leads to the list of all units, which reads without the app.
 */
export function ChooseMyPlace({ isChosen, canForget }: Props) {
  const { preferences, setPreferences } = usePreferences()
  const isAlive = useAlive()
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const buttons = useRef<HTMLDivElement>(null)
  // Asked for when it is needed: the home page lives without the list.
  const { data: units } = useContent(isOpen ? queries.units : null)
  const communes = useMemo(() => units?.filter(({ kind }) => kind === 'commune'), [units])
  const hasForgotten = said === forgotten
  useEffect(() => {
    // The button that was tapped is gone; the one beside it takes the focus.
    if (hasForgotten) buttons.current?.querySelector('button')?.focus()
  }, [hasForgotten])
  if (!isAlive)
    return (
      <div data-until-known>
        <ButtonLink kind="secondary" icon="map-pin" to="/lien-he">
          {choose}
        </ButtonLink>
      </div>
    )
  return (
    <>
      <div className="ct-my-place__buttons" ref={buttons}>
        <Button
          kind={isChosen ? 'quiet' : 'secondary'}
          icon={isChosen ? 'refresh' : 'map-pin'}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {isChosen ? 'Đổi nơi' : choose}
        </Button>
        {isChosen && canForget ? (
          <Button
            kind="quiet"
            icon="trash"
            onClick={() => {
              setPreferences({ commune: null })
              setSaid(forgotten)
            }}
          >
            Quên nơi này
          </Button>
        ) : null}
      </div>
      <p role="status" className="ct-visually-hidden">
        {said}
      </p>
      <PlaceSheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Bạn ở xã, phường nào?"
        places={communes}
        value={preferences.commune ?? ''}
        onPick={(slug) => {
          setPreferences({ commune: slug })
          setSaid(`Đã chọn ${communes?.find((unit) => unit.slug === slug)?.name ?? ''}`)
        }}
      />
    </>
  )
}

const choose = 'Chọn xã, phường của bạn'
const forgotten = 'Máy này không còn nhớ nơi của bạn'
