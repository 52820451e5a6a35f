import { cleanInput } from '@chung-tay/shared/text'
import { useEffect, useRef, useState } from 'react'
import { useSettings } from '../platform/content'
import { keepFragment, useLocation, wordsInFragment } from '../platform/router'
import { useStored } from '../platform/storage'
import {
  Button,
  Chip,
  Chips,
  EmptyState,
  ErrorNotice,
  LinkItem,
  LinkList,
  Page,
  PhoneButton,
  SearchField,
  Section,
  Skeleton,
  type IconName,
} from '../platform/ui'
import { groupHits, viaSentence, type SearchKind } from '../search'
import { countEmptySearch } from '../usage'
import { useSearch } from './use-search'

const kinds: Record<SearchKind, { title: string; icon: IconName }> = {
  procedure: { title: 'Thủ tục', icon: 'document' },
  unit: { title: 'Nơi liên hệ', icon: 'map-pin' },
  handbook: { title: 'Cẩm nang', icon: 'book' },
  fine: { title: 'Mức phạt giao thông', icon: 'money' },
  alert: { title: 'Tin nóng', icon: 'alert' },
  page: { title: 'Trang giới thiệu', icon: 'info' },
  'legal-document': { title: 'Văn bản', icon: 'scale' },
}

const noRecent: readonly string[] = []
const recentLimit = 6
/** Somebody who pauses so long has typed a word. */
const pauseMs = 500

/**
 * Search: answers while typing, grouped by kind. The words stay in the fragment of this page's address,
 * on this device, so that going to a result and back finds them; only what found nothing is counted,
 * without saying who asked.
 */
export default function FindPage() {
  const { pathname, hash } = useLocation()
  const [text, setText] = useState(() => wordsInFragment(hash))
  const [recent, setRecent] = useStored('recent-searches', noRecent)
  const { data: settings } = useSettings()
  const { isReady, hits, hasFailed, retry } = useSearch(text)
  const groups = groupHits(hits)
  const words = cleanInput(text)
  const isAsking = words.length > 1

  const foundNothing = isAsking && isReady && hits.length === 0

  const shownHash = useRef(text === '' ? '' : hash)
  useEffect(() => {
    const isFirst = shownHash.current === ''
    if (hash === shownHash.current) return
    shownHash.current = hash
    // What was typed before the app was alive is newer than the address.
    setText((typed) => (isFirst && typed ? typed : wordsInFragment(hash)))
  }, [hash])
  useEffect(() => {
    if (!foundNothing) return undefined
    // While somebody is still typing, what stands there is not yet what they look for.
    const timer = setTimeout(() => countEmptySearch(text), 2_500)
    return () => clearTimeout(timer)
  }, [foundNothing, text])

  useEffect(() => {
    const timer = setTimeout(() => keepFragment(pathname, words), pauseMs)
    return () => clearTimeout(timer)
  }, [pathname, words])

  function remember() {
    if (words.length < 2) return
    setRecent([words, ...recent.filter((other) => other !== words)].slice(0, recentLimit))
    keepFragment(pathname, words)
  }

  return (
    <Page title="Bạn cần làm gì?" meta={{ title: 'Tìm kiếm', noindex: true }}>
      <SearchField
        label="Điều bạn cần"
        value={text}
        onChange={setText}
        onSubmit={remember}
        placeholder="Ví dụ: mat cccd"
        autoFocus={hash === ''}
      />
      <p role="status" className="ct-visually-hidden">
        {isAsking && isReady ? `${hits.length} kết quả` : ''}
      </p>
      {isAsking ? (
        // Before the link is followed: behind it, the address is the next page's.
        <div onClickCapture={remember}>
          {isReady ? null : hasFailed ? <ErrorNotice onRetry={retry} /> : <Skeleton lines={4} />}
          {groups.map(({ kind, hits: found }) => (
            <Section key={kind} title={kinds[kind].title}>
              <LinkList>
                {found.map((hit) => (
                  <LinkItem
                    key={hit.href}
                    to={hit.href}
                    icon={kinds[kind].icon}
                    title={hit.title}
                    hint={viaSentence(hit)}
                  />
                ))}
              </LinkList>
            </Section>
          ))}
          {foundNothing ? (
            <EmptyState drawing="search" title="Chưa tìm thấy điều bạn cần">
              Thử gõ ngắn hơn, ví dụ “tam tru”. Hoặc hỏi công an xã, phường nơi bạn ở.
            </EmptyState>
          ) : null}
          {foundNothing ? (
            <PhoneButton number="19000368" label="1900 0368 – hỏi về căn cước, VNeID" />
          ) : null}
        </div>
      ) : (
        <>
          {recent.length > 0 ? (
            <Section
              title="Vừa tìm"
              action={
                <Button kind="quiet" icon="trash" onClick={() => setRecent(noRecent)}>
                  Xóa
                </Button>
              }
            >
              <Words words={recent} onPick={setText} label="Từ bạn vừa tìm" />
            </Section>
          ) : null}
          <Section title="Hay được tìm">
            <Words
              words={settings?.popularSearches ?? []}
              onPick={setText}
              label="Từ hay được tìm"
            />
          </Section>
        </>
      )}
    </Page>
  )
}

function Words({
  words,
  onPick,
  label,
}: {
  words: readonly string[]
  onPick: (words: string) => void
  label: string
}) {
  return (
    <Chips label={label}>
      {words.map((word) => (
        <Chip key={word} selected={false} onClick={() => onPick(word)}>
          {word}
        </Chip>
      ))}
    </Chips>
  )
}
