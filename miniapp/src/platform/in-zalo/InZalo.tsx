import { useEffect } from 'react'
import { host } from '../host'
import { followLinks } from '../host/zalo-links'
import { useNavigate } from '../router'
import { LeavePrompt } from './LeavePrompt'

/** What the app needs around its pages only inside Zalo: links that are followed Zalo's way, links that come in. */
export function InZalo() {
  const navigate = useNavigate()
  useEffect(followLinks, [])
  useEffect(() => host.onOpenPath?.((path) => navigate(path)), [navigate])
  return <LeavePrompt />
}
