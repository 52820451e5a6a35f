import { documentStatuses } from '@chung-tay/shared/legal-documents/vocabulary'
import type { LegalDocument } from '@chung-tay/shared/payload-types'
import { useState } from 'react'
import { formatDay } from '@chung-tay/shared/calendar'
import { queries, useContent, type LegalDocumentCard } from '../platform/content'
import {
  Beside,
  Chip,
  Chips,
  DocumentStatusBadge,
  EmptyState,
  Filters,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  SearchField,
} from '../platform/ui'
import { drawing } from './drawing'
import { fold } from '@chung-tay/shared/text'

/** Laws, decrees and circulars, by number, name and state. */
export default function LegalDocumentsPage() {
  const documents = useContent(queries.legalDocuments)
  return (
    <Page
      title="Văn bản pháp luật"
      lead="Xem văn bản nào còn hiệu lực, văn bản nào đã được thay thế."
      meta={{ description: 'Luật, nghị định, thông tư được viện dẫn, kèm tình trạng hiệu lực.' }}
      drawing={drawing}
      isWide
    >
      <Loaded query={documents}>{(list) => <Finder documents={list} />}</Loaded>
      <LinkList>
        <LinkItem
          to="/trac-nghiem"
          icon="star"
          title="Đố luật: bạn nhớ được bao nhiêu?"
          hint="Vài câu hỏi ngắn, có giải thích ngay."
        />
      </LinkList>
    </Page>
  )
}

function Finder({ documents }: { documents: readonly LegalDocumentCard[] }) {
  const [query, setQuery] = useState('')
  const [status, setStatus] = useState<LegalDocument['status']>()
  const words = fold(query).split(' ').filter(Boolean)
  const shown = documents.filter((document) => {
    const text = fold([document.number, document.title, ...(document.keywords ?? [])].join(' '))
    return (!status || document.status === status) && words.every((word) => text.includes(word))
  })
  return (
    <>
      <SearchField
        label="Tìm văn bản"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: căn cước"
      />
      <Beside
        isSideFirst
        side={
          <Filters
            isFolded={query.trim() !== ''}
            chosen={[documentStatuses.find(({ value }) => value === status)?.label]}
          >
            <Chips label="Tình trạng">
              {documentStatuses.map(({ value, label }) => (
                <Chip
                  key={value}
                  selected={status === value}
                  onClick={() => setStatus(status === value ? undefined : value)}
                >
                  {label}
                </Chip>
              ))}
            </Chips>
          </Filters>
        }
      >
        <p role="status" className="ct-hint">
          {query.trim() || status ? `Tìm thấy ${shown.length} văn bản` : ''}
        </p>
        {shown.length === 0 ? (
          <EmptyState drawing="list" title="Không thấy văn bản nào như vậy">
            Thử gõ số hiệu, ví dụ 26/2023.
          </EmptyState>
        ) : null}
        <LinkList>
          {shown.map((document) => (
            <LinkItem
              key={document.id}
              to={`/van-ban/${document.slug}`}
              title={document.title}
              hint={`Số ${document.number}`}
              badge={<DocumentStatusBadge status={document.status} />}
              meta={`từ ${formatDay(document.effectiveFrom)}`}
            />
          ))}
        </LinkList>
      </Beside>
    </>
  )
}
