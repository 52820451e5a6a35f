'use client'

import { useDocumentInfo, useModal, useSelection } from '@payloadcms/ui'
import { useCallback } from 'react'
import { createPortal } from 'react-dom'
import { readAsStaff } from '../../staff/ask-service'
import { useAnswer } from '../../staff/ui/use-answer'
import { mostAsked, referencesPath, type Cited, type CitedAnswer } from '../contract'
import { useDialog } from './use-dialog'

/** In the question whether a document may go: which pages lead to it, and what to do when some do. */
export function CitedDocument() {
  const { id, collectionSlug } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const forGood = `perma-delete-${id}`
  const dialog = [`delete-${id}`, forGood].find(isModalOpen)
  if (!dialog || !collectionSlug) return null
  const asked = { collection: collectionSlug, ids: [String(id)], forGood: dialog === forGood }
  return <NoticeIn dialog={dialog} {...asked} />
}

type RowsProps = { collectionSlug: string }

/** The same in the question about several documents of a list. */
export function CitedRows({ collectionSlug }: RowsProps) {
  const { selectedIDs } = useSelection()
  const { isModalOpen } = useModal()
  const dialog = 'confirm-delete-many-docs'
  if (!isModalOpen(dialog) || selectedIDs.length === 0) return null
  const asked = {
    collection: collectionSlug,
    ids: selectedIDs.slice(0, mostAsked).map(String),
    forGood: window.location.pathname.endsWith('/trash'),
  }
  return <NoticeIn dialog={dialog} {...asked} />
}

type Asked = { collection: string; ids: string[]; forGood: boolean }

function NoticeIn({ dialog, collection, ids, forGood }: Asked & { dialog: string }) {
  const place = useDialog(dialog)
  const joined = ids.join()
  const load = useCallback(() => {
    const query = new URLSearchParams({ collection, forGood: String(forGood) })
    for (const id of joined.split(',')) query.append('id', id)
    return readAsStaff<CitedAnswer>(`${referencesPath}?${query.toString()}`)
  }, [collection, joined, forGood])
  const { value, problem } = useAnswer(load)
  if (!place) return null
  return createPortal(
    <div className="cited" role="status">
      {value ? (
        <Answer cited={value.cited} count={ids.length} />
      ) : (
        <p>{problem ?? 'Đang xem trang nào dẫn tới đây…'}</p>
      )}
    </div>,
    place,
  )
}

function Answer({ cited, count }: { cited: Cited[]; count: number }) {
  if (cited.length === 0)
    return (
      <p>{count > 1 ? 'Không trang nào dẫn tới các mục này.' : 'Không trang nào dẫn tới đây.'}</p>
    )
  return (
    <>
      {count > 1 ? (
        <p>
          <strong>
            {cited.length} trong {count} mục chưa xóa được
          </strong>{' '}
          vì còn được dẫn tới.
        </p>
      ) : null}
      {cited.map((each) => (
        <CitedOne key={each.id} cited={each} isAlone={count === 1} />
      ))}
    </>
  )
}

function CitedOne({ cited, isAlone }: { cited: Cited; isAlone: boolean }) {
  const { title, pages, others, instead } = cited
  return (
    <section className={isAlone ? 'cited__blocked' : undefined}>
      <p>
        {isAlone ? <strong>Chưa xóa được: </strong> : <strong>{title}: </strong>}
        {pages.length > 0 ? `được ${pages.length} trang dẫn tới` : null}
        {pages.length > 0 && others.length > 0 ? '; ' : null}
        {others.length > 0 ? `còn dùng trong ${others.join(', ')}` : null}.
      </p>
      <p>{instead}</p>
      {pages.length > 0 ? (
        <ul>
          {pages.map((page) => (
            <li key={page.href}>
              <a href={page.href} target="_blank" rel="noopener">
                {page.title}
              </a>{' '}
              <small>{page.kind}</small>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
