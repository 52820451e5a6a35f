'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'

/** Makes a draft of a handbook entry for a search and opens it. */
export function WriteEntryButton({ text }: { text: string }) {
  const [isBusy, setBusy] = useState(false)
  async function write(): Promise<void> {
    setBusy(true)
    try {
      const { id } = await postAsStaff<{ id: string }>('/api/usage/handbook', { text })
      window.location.assign(`/admin/collections/handbook/${id}`)
    } catch (error) {
      toast.error((error as Error).message)
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
