'use client'

import { useEffect, useMemo, useState } from 'react'
import { AuditLog } from './AuditLog'
import { CasePage } from './CasePage'
import { readDesk } from './desk-client'
import { keepInUse, useIdentities } from './identity-store'
import { checkKeyList } from './key-pin'
import { KeysPage } from './KeysPage'
import { Lock } from './Lock'
import { Waiting } from '../../platform/staff/ui/Waiting'
import { QueuePage } from './QueuePage'
import { useAnswer } from '../../platform/staff/ui/use-answer'
import type { Desk as DeskData } from '../staff/desk-endpoint'

const pages = [
  { value: 'cases', label: 'Vụ việc', forHandlers: true },
  { value: 'keys', label: 'Khóa', forHandlers: false },
  { value: 'log', label: 'Nhật ký', forHandlers: false },
] as const
type Page = (typeof pages)[number]['value']

/** Everything around tips on one page without reloads: the opened key lies in this page's memory. */
export function Desk() {
  const desk = useAnswer(readDesk)
  return <Waiting of={desk}>{(value) => <OpenDesk desk={value} reload={desk.reload} />}</Waiting>
}

function OpenDesk({ desk, reload }: { desk: DeskData; reload: () => void }) {
  const hasKey = desk.keys.some(
    ({ isMine, state, role }) => isMine && state === 'live' && role === 'handler',
  )
  const [page, setPage] = useState<Page>(desk.isHandler && hasKey ? 'cases' : 'keys')
  const [openCase, setOpenCase] = useState<string>()
  const identities = useIdentities()
  const listProblem = useMemo(() => checkKeyList(desk.entries), [desk.entries])

  useEffect(() => {
    const events = ['pointerdown', 'keydown'] as const
    for (const name of events) window.addEventListener(name, keepInUse)
    return () => {
      for (const name of events) window.removeEventListener(name, keepInUse)
    }
  }, [])

  const show = (next: Page) => {
    setPage(next)
    setOpenCase(undefined)
    reload()
  }
  return (
    <>
      {listProblem ? (
        <p role="alert" className="staff-view__panel staff-view__panel--alarm">
          {listProblem}
        </p>
      ) : null}
      <nav className="staff-view__row" aria-label="Phần của trang tin báo">
        {pages
          .filter(({ forHandlers }) => desk.isHandler || !forHandlers)
          .map(({ value, label }) => (
            <button
              key={value}
              type="button"
              aria-current={page === value ? 'page' : undefined}
              onClick={() => show(value)}
            >
              {label}
            </button>
          ))}
      </nav>
      {desk.isHandler ? <Lock desk={desk} identities={identities} /> : null}
      {page === 'keys' ? <KeysPage desk={desk} reload={reload} /> : null}
      {page === 'log' ? <AuditLog /> : null}
      {page === 'cases' && openCase === undefined ? (
        <QueuePage identities={identities} onOpen={setOpenCase} />
      ) : null}
      {page === 'cases' && openCase !== undefined ? (
        <CasePage
          key={openCase}
          id={openCase}
          desk={desk}
          identities={identities}
          onLeave={() => setOpenCase(undefined)}
        />
      ) : null}
    </>
  )
}
