import { useContext } from 'react'
import { Badge } from '../ui/notices'
import type { Part } from './fact'
import { LastVisitContext } from './last-visit-context'

type Props = {
  part: Part
  /** Of which thing of this part; none: of any. */
  name?: string
  /** What tells it apart, where it is not its name: see `Fact`. */
  of?: string
}

/** A word and a sign where something stands that changed since the last visit; else nothing. */
export function ChangeMark({ part, name, of }: Props) {
  const { wordFor } = useContext(LastVisitContext)
  const isAny = name === undefined && of === undefined
  const word = wordFor?.(part, isAny ? undefined : { name, key: of })
  return word ? (
    <Badge tone="accent" icon="edit">
      {word}
    </Badge>
  ) : null
}

/** The mark of a law in a list of them, by its slug. */
export function lawMark(slug: string) {
  return <ChangeMark part="law" of={slug} />
}
