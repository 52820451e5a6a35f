import type { ReactNode } from 'react'
import { useOnline } from '../connection'
import type { Content } from '../content'
import { Button } from './Button'
import { Drawing, type DrawingName } from './Drawing'
import { Notice } from './notices'

type EmptyProps = { drawing: DrawingName; title: string; action?: ReactNode; children?: ReactNode }

/** Nothing here, and what to do next. */
export function EmptyState({ drawing, title, action, children }: EmptyProps) {
  return (
    <div className="ct-empty">
      <Drawing name={drawing} />
      <p className="ct-empty__title">{title}</p>
      {children ? <p className="ct-hint">{children}</p> : null}
      {action}
    </div>
  )
}

/** Grey lines where text will be. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  return (
    <div className="ct-skeleton" role="status">
      <span className="ct-visually-hidden">Đang tải…</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  )
}

/** What happened, and how to go on. */
export function ErrorNotice({ onRetry }: { onRetry: () => void }) {
  const isOnline = useOnline()
  return (
    <EmptyState
      drawing="offline"
      title={isOnline ? 'Chưa tải được nội dung' : 'Máy đang mất mạng'}
      action={
        <Button icon="refresh" onClick={onRetry}>
          Thử lại
        </Button>
      }
    >
      {isOnline
        ? 'Hệ thống đang bận. Thử lại sau ít phút; việc gấp, gọi 113.'
        : 'Nội dung này chưa có trong máy. Bật mạng rồi thử lại.'}
    </EmptyState>
  )
}

/** Older content is shown because newer could not be had. */
export function StaleNote() {
  return <Notice tone="neutral" icon="wifi-off" title="Đang xem nội dung đã lưu trong máy" />
}

type LoadedProps<T> = { query: Content<T>; skeleton?: ReactNode; children: (data: T) => ReactNode }

/** Waiting, failure and older content around what a query answers. */
export function Loaded<T>({ query, skeleton = <Skeleton />, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isStale ? <StaleNote /> : null}
        {children(query.data)}
      </>
    )
  }
  return query.error ? <ErrorNotice onRetry={query.retry} /> : skeleton
}
