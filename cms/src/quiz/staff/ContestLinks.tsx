'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Above a contest that was announced: the way to what people see of it. */
export function ContestLinks() {
  const { savedDocumentData } = useDocumentInfo()
  const contest = savedDocumentData as { pool?: string; slug?: string } | undefined
  if (!contest?.pool || !contest.slug) return null
  return (
    <>
      <a href={`/trac-nghiem/cuoc-thi?c=${contest.slug}`}>Xem thể lệ</a>{' '}
      <a href={`/trac-nghiem/bang-xep-hang?c=${contest.slug}`}>Xem bảng xếp hạng</a>
    </>
  )
}
