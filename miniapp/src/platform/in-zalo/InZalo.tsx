import { useEffect } from 'react'
import { tellConnection } from '../connection'
import { host } from '../host'
import { onConnection } from '../host/zalo-events'
import { followLinks } from '../host/zalo-links'
import { lazyPart } from '../lazy-part'
import { useNavigate } from '../router'

/** Comes behind the first page. Without a network it may not come, and what was asked for is asked when it has. */
const BehindPage = lazyPart({
  load: () => import('./BehindPage').then((module) => module.BehindPage),
  Missing: () => null,
})

/** What the app needs around its pages only inside Zalo: links that are followed Zalo's way, links that come in. */
export function InZalo() {
  const navigate = useNavigate()
  useEffect(followLinks, [])
  useEffect(() => host.onOpenPath?.((path) => navigate(path)), [navigate])
  useEffect(() => onConnection(tellConnection), [])
  return <BehindPage />
}
