import { useStored } from '../storage'
import { noPages, seenKey, seenOffKey } from './seen-list'
import { seenExample, type SeenPage } from './seen-page'

/** The pages this phone remembers, the last seen first; none where the person does not want it. */
export function useSeenPages(): SeenPage[] {
  const [pages] = useStored<SeenPage[]>(seenKey, noPages, seenExample)
  const [isOff] = useStored(seenOffKey, false)
  return isOff ? noPages : pages
}

/** Whether this phone remembers pages to tell what changed. */
export function useRemembering(): boolean {
  const [isOff] = useStored(seenOffKey, false)
  return !isOff
}
