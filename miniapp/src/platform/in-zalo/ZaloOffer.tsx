import { useEffect, useState } from 'react'
import { useSettings } from '../content'
import { storage } from '../storage/storage'
import { useKeeping } from '../storage'
import { Button, Section, Stack } from '../ui'
import { WayButton } from './WayButton'
import { wayWords, type Way } from './zalo-ways'

const offersKey = 'zalo-offers'
type Offers = Partial<Record<Way, true>>

/** The next of Zalo's ways that was never offered, once; nothing where the phone could not remember that it was. */
export function ZaloOffer() {
  const { data: settings } = useSettings()
  const keeping = useKeeping()
  const [offered, setOffered] = useState<Way>()
  const [isAsked, setAsked] = useState(false)
  const [isOver, setOver] = useState(false)
  const oaId = settings?.zaloOaId ?? ''
  useEffect(() => {
    if (offered || keeping !== 'kept' || !settings) return
    const before = (storage.read(offersKey) ?? {}) as Offers
    const next = ways.find((way) => !before[way] && (way !== 'follow' || oaId))
    if (!next) return
    storage.write(offersKey, { ...before, [next]: true })
    setOffered(next)
  }, [offered, keeping, settings, oaId])
  if (!offered || isOver) return null
  const { title, text } = wayWords[offered]
  return (
    <Section title={title}>
      <Stack>
        <p>{text}</p>
        <WayButton way={offered} oaId={oaId} kind="secondary" onAsked={() => setAsked(true)} />
        {isAsked ? null : (
          <Button full kind="quiet" onClick={() => setOver(true)}>
            Không cần
          </Button>
        )}
      </Stack>
    </Section>
  )
}

const ways: readonly Way[] = ['shortcut', 'follow']
