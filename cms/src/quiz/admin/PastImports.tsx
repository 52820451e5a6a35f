'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { undoImport } from './bank-client'

export type PastImport = {
  id: string
  fileName: string
  by: string
  createdAt: string
  state: 'running' | 'done' | 'undone'
  total: number
  created: number
}

const states = { running: 'Chưa xong', done: 'Đã lưu', undone: 'Đã hoàn tác' }

/** Files brought in before, each of which can be taken back as far as nobody worked on its questions. */
export function PastImports({ imports }: { imports: PastImport[] }) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const [busy, setBusy] = useState('')
  const undo = async ({ id, fileName }: PastImport) => {
    const question = `Xóa các câu của “${fileName}” mà chưa ai sửa, duyệt hoặc đăng? Không lấy lại được.`
    if (!window.confirm(question)) return
    setBusy(id)
    try {
      const { removed, kept } = await undoImport(id)
      const rest = kept > 0 ? ` ${kept} câu đã có người sửa, duyệt hoặc đăng nên giữ lại.` : ''
      setMessage(`Đã xóa ${removed} câu của “${fileName}”.${rest}`)
      router.refresh()
    } catch (error) {
      setMessage((error as Error).message)
    }
    setBusy('')
  }
  return (
    <section>
      <h2>Các lần nhập gần đây</h2>
      <p role="status">{message}</p>
      {imports.length === 0 ? <p>Chưa nhập tệp nào.</p> : null}
      <ul className="staff-view__past">
        {imports.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{each.fileName}</strong>
              <small>
                {each.by} ·{' '}
                {new Date(each.createdAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}
                <br />
                {each.state === 'undone'
                  ? `${states.undone}, giữ lại ${each.created} câu`
                  : `${states[each.state]} ${each.created} trong ${each.total} câu`}
              </small>
            </span>
            {each.state === 'undone' ? null : (
              <button type="button" disabled={busy !== ''} onClick={() => void undo(each)}>
                {busy === each.id ? 'Đang hoàn tác…' : 'Hoàn tác'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
