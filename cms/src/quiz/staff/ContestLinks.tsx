'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Above a contest that was announced: the way to its dashboard. */
export function ContestLinks() {
  const { id, savedDocumentData } = useDocumentInfo()
  const isAnnounced = Boolean((savedDocumentData as { pool?: string } | undefined)?.pool)
  if (!id || !isAnnounced) return null
  return <a href={`/admin/cuoc-thi/${id}`}>Xem người thi, kết quả</a>
}
