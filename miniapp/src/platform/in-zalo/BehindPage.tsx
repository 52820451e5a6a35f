import { LeavePrompt } from './LeavePrompt'
import { useHeaderColours } from './use-header-colours'

/** What comes inside Zalo once the first page stands there. */
export function BehindPage() {
  useHeaderColours()
  return <LeavePrompt />
}
