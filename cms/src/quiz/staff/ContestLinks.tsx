'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { deskLink } from './admin/links'

/** Above a contest that was announced: the way to running it, and to what people see of it. */
export function ContestLinks() {
  const { savedDocumentData } = useDocumentInfo()
  const contest = savedDocumentData as { id?: string; pool?: string; slug?: string } | undefined
  if (!contest?.pool || !contest.slug || !contest.id) return null
  return (
    <>
      <a href={deskLink(contest.id)}>Điều hành cuộc thi</a>{' '}
      <a href={`/trac-nghiem/cuoc-thi?c=${contest.slug}`}>Xem thể lệ</a>{' '}
      <a href={`/trac-nghiem/bang-xep-hang?c=${contest.slug}`}>Xem bảng xếp hạng</a>
    </>
  )
}
