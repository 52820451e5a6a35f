import { PartNav } from '../../platform/admin/PartNav'
import { deskParts, deskPath, type DeskPart } from './desk-parts'
import './desk.scss'

type Props = { current?: DeskPart; counts: Partial<Record<DeskPart, number>> }

export function DeskNav(props: Props) {
  return (
    <PartNav
      {...props}
      label="Chống lừa đảo"
      className="scam-desk__nav"
      path={deskPath}
      parts={deskParts}
      collection="scam-indicators"
    />
  )
}
