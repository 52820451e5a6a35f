'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'

/** In a rating: hides the words of a comment, never the rating; says why to everybody. */
export function ModerateField() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const isHidden = useFormFields(([fields]) => Boolean(fields.isCommentHidden?.value))
  const comment = useFormFields(([fields]) => fields.comment?.value)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  if (!comment || !id) return null

  const send = async () => {
    try {
      await postAsStaff(`/api/ratings/${id}/moderate`, { hide: !isHidden, reason })
      setProblem('')
      router.refresh()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <fieldset className="staff-view__fields staff-view__form field-type">
      <legend>{isHidden ? 'Cho hiện lại bình luận' : 'Ẩn chữ của bình luận'}</legend>
      <label>
        Lý do (mọi người đọc được)
        <input value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="button" onClick={() => void send()}>
        {isHidden ? 'Cho hiện lại' : 'Ẩn bình luận'}
      </button>
      <p role="status">{problem}</p>
    </fieldset>
  )
}
