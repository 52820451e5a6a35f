'use client'

import { useAuth, useListQuery } from '@payloadcms/ui'
import { hasRole } from '../../access/roles'
import { tablesPage } from '../paths'

/** Above a list: what it shows as a table to keep, and the way to bring one in. */
export function ListLinks() {
  const { collectionSlug, query } = useListQuery()
  const { user } = useAuth()
  if (!hasRole(user as never, 'admin', 'editor')) return null
  const asked = new URLSearchParams()
  if (query.search) asked.set('words', query.search)
  if (query.where) asked.set('where', JSON.stringify(query.where))
  if (query.sort) asked.set('sort', String(query.sort))
  return (
    <p className="staff-view__links">
      <a href={`/api/tables/${collectionSlug}/export?${asked}`} download>
        Tải bảng (XLSX)
      </a>
      <a href={`${tablesPage}?bang=${collectionSlug}`}>Nhập từ bảng</a>
    </p>
  )
}
