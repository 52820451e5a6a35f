import { useState } from 'react'
import { queries, related, useContent, type HandbookCard } from '../platform/content'
import {
  Beside,
  Contents,
  EmptyState,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  SearchField,
  Section,
} from '../platform/ui'
import { drawing } from './drawing'
import { fold } from '@chung-tay/shared/text'

const others = 'Chuyện khác'

/** Frequent difficulties, by field, with a filter in place. */
export default function HandbookPage() {
  const handbook = useContent(queries.handbook)
  return (
    <Page
      title="Cẩm nang gỡ khó"
      lead="Những khó khăn nhiều người gặp và cách gỡ."
      meta={{ description: 'Câu hỏi hay gặp khi làm thủ tục với công an và câu trả lời.' }}
      drawing={drawing}
      isWide
    >
      <Beside
        side={
          <>
            <LinkList>
              <LinkItem
                to="/muc-phat"
                icon="money"
                title="Mức phạt giao thông"
                hint="Chọn xe, tìm lỗi, xem phạt bao nhiêu, trừ mấy điểm."
              />
              <LinkItem
                to="/trac-nghiem"
                icon="star"
                title="Đố luật: bạn nhớ được bao nhiêu?"
                hint="Vài câu hỏi ngắn, có giải thích ngay."
              />
            </LinkList>
            {/* Known once the page runs: last, so that nothing moves. */}
            <Contents />
          </>
        }
      >
        <Loaded query={handbook}>{(entries) => <Finder entries={entries} />}</Loaded>
      </Beside>
    </Page>
  )
}

function Finder({ entries }: { entries: readonly HandbookCard[] }) {
  const [query, setQuery] = useState('')
  const words = fold(query).split(' ').filter(Boolean)
  const shown = entries.filter(({ title, summary, keywords }) => {
    const text = fold([title, summary, ...(keywords ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
  const groups = new Map<string, HandbookCard[]>()
  for (const entry of shown) {
    const name = related(entry.field)?.name ?? others
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return (
    <>
      <SearchField
        label="Tìm trong cẩm nang"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: vân tay"
      />
      <p role="status" className="ct-hint">
        {query.trim() ? `Tìm thấy ${shown.length} mục` : ''}
      </p>
      {shown.length === 0 ? (
        <EmptyState drawing="search" title="Chưa có mục nào như vậy">
          Thử gõ ngắn hơn, hoặc tìm ở trang chủ.
        </EmptyState>
      ) : null}
      {[...groups].map(([name, members]) => (
        <Section key={name} title={name}>
          <LinkList>
            {members.map(({ id, slug, title, summary }) => (
              <LinkItem key={id} to={`/cam-nang/${slug}`} title={title} hint={summary} />
            ))}
          </LinkList>
        </Section>
      ))}
    </>
  )
}
