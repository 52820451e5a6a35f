'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'

/** On a key that works: takes it back. */
export function EndKey() {
  const { id } = useDocumentInfo()
  const isOver = useFormFields(([fields]) => Boolean(fields.endedAt?.value))
  const [problem, setProblem] = useState('')
  if (!id || isOver) return null
  const end = async () => {
    if (!window.confirm('Thu hồi khóa? Chương trình dùng khóa này sẽ không đăng nhập được nữa.'))
      return
    try {
      await postAsStaff(`/api/api-keys/${id}/end`, {})
      window.location.reload()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <div className="field-type staff-view__fields">
      <button type="button" onClick={() => void end()}>
        Thu hồi khóa
      </button>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  )
}
