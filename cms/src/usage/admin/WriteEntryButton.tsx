'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

/** Makes a draft of a handbook entry for a search and opens it. */
export function WriteEntryButton({ text }: { text: string }) {
  const [isBusy, setBusy] = useState(false)
  async function write(): Promise<void> {
    setBusy(true)
    try {
      const answer = await fetch('/api/usage/handbook', {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text }),
      })
      const body = (await answer.json()) as { id?: string; message?: string }
      if (!answer.ok || !body.id) throw new Error(body.message)
      window.location.assign(`/admin/collections/handbook/${body.id}`)
    } catch (error) {
      toast.error((error as Error).message || 'Chưa tạo được bản nháp. Hãy thử lại.')
      setBusy(false)
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void write()}
    >
      {isBusy ? 'Đang tạo bản nháp…' : 'Viết mục cẩm nang'}
    </Button>
  )
}
