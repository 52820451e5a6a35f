import type { TipCase } from '../staff/case-endpoints'
import type { Desk } from '../staff/desk-endpoint'
import type { OpenIdentity } from './identity-store'
import type { OpenedCase } from './open-case'

/** What every action on an opened case works with. */
export type CaseTools = {
  found: TipCase
  opened: OpenedCase
  desk: Desk
  identities: readonly OpenIdentity[]
  reload: () => void
  onLeave: () => void
}
