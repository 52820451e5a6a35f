import { cleanInput } from '@chung-tay/shared/text'
import { useEffect, useRef, useState } from 'react'
import { useSettings } from '../platform/content'
import { lazyPart } from '../platform/lazy-part'
import { keepFragment, useLocation, wordsInFragment } from '../platform/router'
import { useStored } from '../platform/storage'
import {
  Beside,
  Button,
  Chip,
  Chips,
  ErrorNotice,
  Page,
  SearchField,
  Section,
  Skeleton,
  takeHeldText,
} from '../platform/ui'
import { countEmptySearch } from '../usage'
import { askedFact, asksForOwnPlace } from '../search'
import { Calls, HitSections } from './HitSections'
import { NothingFound } from './NothingFound'
import { UrgentCall } from './UrgentCall'
import { useSearch } from './use-search'

/** Only who asks for a fact needs it; without it the pages found below still answer. */
const DirectAnswer = lazyPart({
  load: async () => (await import('./DirectAnswer')).default,
  Missing: () => null,
})

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
  const { isReady, hits, text: searched, hasFailed, retry } = useSearch(text)
  const words = cleanInput(text)
  const [answered, setAnswered] = useState<readonly string[]>([])
  const isAsking = words.length > 1
  const fact = askedFact(searched)

  // Which place is meant is asked above: any other would be a guess.
  const isOfOwnPlace = asksForOwnPlace(searched)
  const shown = hits.filter(
    ({ kind, href }) => !answered.includes(href) && !(isOfOwnPlace && kind === 'unit'),
  )
  const foundNothing = isAsking && isReady && searched === text && hits.length === 0

  const shownHash = useRef(text === '' ? '' : hash)
  useEffect(() => {
    const isFirst = shownHash.current === ''
    if (hash === shownHash.current) return
    shownHash.current = hash
    // What was typed before the app was alive is newer than the address.
    setText((typed) => (isFirst && typed ? typed : wordsInFragment(hash)))
  }, [hash])
  useEffect(() => {
    const typedBefore = takeHeldText()
    // Who types fast has put the next letters into this page's field already.
    if (typedBefore) setText((typed) => typedBefore + typed)
  }, [])
  useEffect(() => {
    if (!foundNothing) return undefined
    // While somebody is still typing, what stands there is not yet what they look for.
    const timer = setTimeout(() => countEmptySearch(text), 2_500)
    return () => clearTimeout(timer)
  }, [foundNothing, text])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const keep = () => {
      clearTimeout(timer)
      timer = setTimeout(() => keepFragment(pathname, words), pauseMs)
    }
    keep()
    // Who turns back before the next page has come finds this one as it was, with words not yet kept.
    window.addEventListener('popstate', keep)
    return () => {
      window.removeEventListener('popstate', keep)
      clearTimeout(timer)
    }
  }, [pathname, words])

  function remember() {
    if (words.length < 2) return
    setRecent([words, ...recent.filter((other) => other !== words)].slice(0, recentLimit))
    keepFragment(pathname, words)
  }

  return (
    <Page title="Bạn cần làm gì?" meta={{ title: 'Tìm kiếm', noindex: true }} isWide>
      <SearchField
        label="Điều bạn cần"
        value={text}
        onChange={setText}
        onSubmit={remember}
        placeholder="Ví dụ: mat cccd"
        autoFocus={hash === ''}
      />
      <p role="status" className="ct-visually-hidden">
        {isAsking && isReady && searched === text ? `${hits.length} kết quả` : ''}
      </p>
      <Beside
        side={
          <div className="ct-wide-only" data-unread>
            <Section title="Việc gấp">
              <Calls numbers={['113', '114', '115']} />
            </Section>
          </div>
        }
      >
        {isAsking ? (
          // Before the link is followed: behind it, the address is the next page's.
          <div className="ct-sections" onClickCapture={remember}>
            {isReady ? null : <UrgentCall text={text} />}
            {isReady ? null : hasFailed ? <ErrorNotice onRetry={retry} /> : <Skeleton lines={4} />}
            {fact || hits[0]?.kind === 'fine' ? (
              <DirectAnswer text={searched} fact={fact} hits={hits} onShown={setAnswered} />
            ) : null}
            <HitSections hits={shown} />
            {foundNothing ? <NothingFound /> : null}
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
      </Beside>
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
