'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { undoImport } from './import-client'

type Past = {
  id: string
  fileName: string
  unit: string
  createdAt: string
  state: 'running' | 'done' | 'undone'
  created: number
  updated: number
  unchanged: number
  total: number
}

const states = { running: 'Chưa xong', done: 'Đã lưu', undone: 'Đã hoàn tác' }

/** Files brought in before, each of which can be taken back. */
export function PastImports({ imports }: { imports: Past[] }) {
  const router = useRouter()
  const [message, setMessage] = useState('')
  const undo = async ({ id, fileName }: Past) => {
    if (!window.confirm(`Đưa mọi hồ sơ trong “${fileName}” về như trước khi nhập?`)) return
    try {
      const { reverted, kept } = await undoImport(id)
      const rest = kept > 0 ? ` ${kept} hồ sơ đã thay đổi sau đó nên giữ nguyên.` : ''
      setMessage(`Đã hoàn tác ${reverted} hồ sơ.${rest}`)
      router.refresh()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  if (imports.length === 0) return null
  return (
    <section>
      <h2>Các lần nhập gần đây</h2>
      <p role="status">{message}</p>
      <ul className="staff-view__past">
        {imports.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{each.fileName}</strong> · {each.unit} ·{' '}
              {new Date(each.createdAt).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}
              <br />
              {states[each.state]}: {each.created} mới, {each.updated} cập nhật, {each.unchanged}{' '}
              không đổi trong {each.total} dòng
            </span>
            {each.state === 'undone' ? null : (
              <button type="button" onClick={() => void undo(each)}>
                Hoàn tác
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
