import { useState } from 'react'
import { Section } from '../platform/ui'
import { LetterChoice } from './LetterChoice'
import { PushChoice } from './PushChoice'
import { TopicSwitches } from './TopicSwitches'
import { useKeptWishes } from './use-kept-wishes'
import { useOwn, type Wishes } from './wishes'

/** What to be told of while the app is closed, and by which way. */
export function Choice() {
  const own = useOwn()
  const [kept, keep] = useKeptWishes(own)
  const [changed, setChanged] = useState<Wishes>()
  const wishes = changed ?? kept
  return (
    <Section title="Báo khi app đang đóng">
      <TopicSwitches
        wishes={wishes}
        own={own}
        // Several may come at once: those that were turned before the page was alive.
        onChange={(change) => setChanged((before) => ({ ...(before ?? kept), ...change }))}
      />
      <PushChoice
        wishes={wishes}
        kept={kept}
        own={own}
        onKept={(next) => {
          keep(next)
          setChanged(undefined)
        }}
      />
      <LetterChoice wishes={wishes} own={own} />
    </Section>
  )
}
