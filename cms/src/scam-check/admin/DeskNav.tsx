import { PartNav } from '../../platform/staff/ui/PartNav'
import { deskParts, deskPath, type DeskPart } from './desk-parts'

type Props = { current?: DeskPart; counts: Partial<Record<DeskPart, number>> }

export function DeskNav(props: Props) {
  return (
    <PartNav
      {...props}
      label="Chống lừa đảo"
      path={deskPath}
      parts={deskParts}
      collection="scam-indicators"
    />
  )
}
