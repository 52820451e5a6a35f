'use client'

import { useCallback, useEffect, useState } from 'react'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import type { OpenSession } from '../../second-factor/vocabulary'

/** Where an account is signed in. @param account Another's, for an administrator; else one's own. */
export function Sessions({ account }: { account?: string }) {
  const [sessions, setSessions] = useState<OpenSession[]>()
  const [problem, setProblem] = useState('')

  const read = useCallback(() => {
    const query = account ? `?account=${account}` : ''
    readAsStaff<{ sessions: OpenSession[] }>(`/api/users/sessions${query}`).then(
      (answer) => setSessions(answer.sessions),
      (error: Error) => setProblem(error.message),
    )
  }, [account])
  useEffect(read, [read])

  const end = async (session?: string) => {
    setProblem('')
    try {
      await postAsStaff('/api/users/sessions/end', { account, session })
      read()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  if (!sessions) return problem ? <p role="alert">{problem}</p> : null
  const others = sessions.filter(({ isThis }) => !isThis)
  return (
    <section aria-labelledby="staff-sessions">
      <h2 id="staff-sessions">Đang đăng nhập ở</h2>
      {sessions.length === 0 ? <p>Không ở đâu cả.</p> : null}
      <ul className="staff-sessions">
        {sessions.map(({ id, isThis, device, since, lastUsed }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              {isThis ? ' · phiên này' : null}
              <small>
                Đăng nhập {moment(since)}
                {lastUsed ? ` · dùng lần cuối ${moment(lastUsed)}` : null}
              </small>
            </div>
            {isThis ? null : (
              <button type="button" onClick={() => void end(id)}>
                Đăng xuất
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <div className="staff-view__buttons">
          <button type="button" onClick={() => void end()}>
            {account ? 'Kết thúc mọi phiên' : 'Đăng xuất mọi nơi khác'}
          </button>
        </div>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </section>
  )
}

const moment = (iso: string) =>
  new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  })
