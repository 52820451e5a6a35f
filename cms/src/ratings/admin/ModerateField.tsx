'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

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
    const response = await fetch(`/api/ratings/${id}/moderate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ hide: !isHidden, reason }),
    }).catch(() => undefined)
    if (response?.ok) {
      setProblem('')
      router.refresh()
      return
    }
    const body = (await response?.json().catch(() => undefined)) as
      { message?: string; fields?: Record<string, string> } | undefined
    setProblem(body?.fields?.reason ?? body?.message ?? 'Chưa gửi được. Kiểm tra mạng rồi thử lại.')
  }
  return (
    <fieldset style={{ display: 'grid', gap: '0.75rem', padding: '1rem', maxWidth: '32rem' }}>
      <legend>{isHidden ? 'Cho hiện lại bình luận' : 'Ẩn chữ của bình luận'}</legend>
      <label style={{ display: 'grid', gap: '0.25rem' }}>
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
