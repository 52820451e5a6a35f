'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'
import { deskPath } from './desk-parts'

/** Beside an indicator: what can be done with it in its state. */
export function StateActions() {
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [reason, setReason] = useState('')
  const [message, setMessage] = useState('')
  if (!id) return null
  const run = async (path: string, body: object) => {
    try {
      await postAsStaff(path, { ids: [id], ...body })
      window.location.reload()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  const withdraw = () => {
    if (!window.confirm('Gỡ khỏi danh sách? Người kiểm tra sẽ thấy mục này đã được gỡ.')) return
    void run('/api/scam-indicators/withdraw', { reason: reason.trim() })
  }
  return (
    <div className="field-type staff-view__fields">
      {state === 'pending' ? (
        <a href={deskPath}>Người khác duyệt ở trang Chờ duyệt</a>
      ) : state === 'listed' || state === 'suspended' ? (
        <>
          <label>
            Lý do gỡ (nội bộ)
            <input
              type="text"
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <button type="button" disabled={reason.trim().length < 5} onClick={withdraw}>
            Gỡ khỏi danh sách
          </button>
        </>
      ) : (
        <button type="button" onClick={() => void run('/api/scam-indicators/propose-again', {})}>
          Đề nghị lại để người khác duyệt
        </button>
      )}
      <p role="status">{message}</p>
    </div>
  )
}
