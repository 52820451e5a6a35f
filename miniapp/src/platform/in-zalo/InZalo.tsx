import { useEffect } from 'react'
import { tellConnection } from '../connection'
import { host } from '../host'
import { onConnection } from '../host/zalo-events'
import { followLinks } from '../host/zalo-links'
import { useNavigate } from '../router'
import { LeavePrompt } from './LeavePrompt'
import { useHeaderColours } from './use-header-colours'

/** What the app needs around its pages only inside Zalo: links that are followed Zalo's way, links that come in. */
export function InZalo() {
  const navigate = useNavigate()
  useEffect(followLinks, [])
  useEffect(() => host.onOpenPath?.((path) => navigate(path)), [navigate])
  useEffect(() => onConnection(tellConnection), [])
  useHeaderColours()
  return <LeavePrompt />
}
