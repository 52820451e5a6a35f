import { useCallback, useEffect, useState } from 'react'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { headOf, type ReceiptKeys } from '@chung-tay/shared/tips'
import { BoxScreen } from './box/BoxScreen'
import { LoginScreen } from './box/LoginScreen'
import { openBox, type OpenBox } from './box/open-box'
import { LimitsScreen } from './LimitsScreen'
import { loadPage, type Loaded } from './load-page'
import { LoadScreen } from './LoadScreen'
import { isWritten, newDraft, type Draft } from './model'
import { TextSize } from './parts/TextSize'
import { quickExit } from './quick-exit'
import { ReceiptScreen } from './ReceiptScreen'
import type { Sent } from './send-tip'
import { StartScreen } from './StartScreen'
import { useSession } from './use-session'
import { WriteScreen } from './write/WriteScreen'

type Place =
  | { at: 'start' | 'limits' | 'login' | 'write' }
  | { at: 'receipt'; sent: Sent }
  | { at: 'box'; keys: ReceiptKeys; opened: OpenBox }

const fallbackExit = 'https://vi.wikipedia.org/'

type Props = {
  /** What the app says of the service before the service was asked. */
  isFictional: boolean
}

/** The whole page. Everything a person writes lives in this component's state and dies with it. */
export function App({ isFictional }: Props) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [failure, setFailure] = useState<unknown>()
  const [place, setPlace] = useState<Place>({ at: 'start' })
  const [draft, setDraft] = useState<Draft>(() => newDraft(''))

  const load = useCallback(() => {
    setFailure(undefined)
    loadPage().then((next) => {
      setLoaded(next)
      setDraft(newDraft(next.page.defaultUnit ?? ''))
    }, setFailure)
  }, [])
  useEffect(load, [load])

  const leave = () => quickExit(loaded?.page.exitUrl ?? fallbackExit)
  const session = useSession(leave)

  // Leaving by mistake would lose what was written, or the receipt; the quick exit does not ask.
  const mustAsk = place.at === 'receipt' || (place.at === 'write' && isWritten(draft))
  useEffect(() => {
    window.onbeforeunload = mustAsk ? (event) => event.preventDefault() : null
  }, [mustAsk])

  return (
    <>
      <header className="tp-bar">
        <span>{loaded?.page.agencyName ?? 'Công an'}</span>
        <TextSize />
        <button type="button" className="tp-exit" onClick={leave}>
          Thoát nhanh
        </button>
      </header>
      {(loaded?.page.isFictional ?? isFictional) ? (
        <p className="tp-fictional">{fictionalWords}</p>
      ) : null}
      {session === 'warned' ? (
        <p className="tp-warning" role="alert">
          Sắp hết 30 phút không thao tác: trang sẽ tự thoát và quên điều bạn viết. Chạm vào màn hình
          để ở lại.
        </p>
      ) : null}
      {loaded ? show(loaded) : <LoadScreen error={failure} onRetry={load} />}
    </>
  )

  function show({ page, entries }: Loaded) {
    const toStart = () => setPlace({ at: 'start' })
    if (place.at === 'limits') {
      return (
        <LimitsScreen head={headOf(entries)} retainMonths={page.retainMonths} onBack={toStart} />
      )
    }
    if (place.at === 'write') {
      return (
        <WriteScreen
          page={page}
          draft={draft}
          setDraft={setDraft}
          onLeave={toStart}
          onSent={(sent) => {
            setDraft(newDraft(page.defaultUnit ?? ''))
            setPlace({ at: 'receipt', sent })
          }}
        />
      )
    }
    if (place.at === 'receipt') {
      const { keys } = place.sent
      const toBox = () =>
        openBox(keys).then((opened) => setPlace({ at: 'box', keys, opened }), setFailureOfBox)
      return (
        <ReceiptScreen sent={place.sent} agency={page.agencyName} onOpen={() => void toBox()} />
      )
    }
    if (place.at === 'login') {
      return (
        <LoginScreen
          onBack={toStart}
          onOpened={(keys, opened) => setPlace({ at: 'box', keys, opened })}
        />
      )
    }
    if (place.at === 'box') {
      return (
        <BoxScreen
          keys={place.keys}
          opened={place.opened}
          onChange={(opened) => setPlace({ ...place, opened })}
          onClose={toStart}
        />
      )
    }
    return (
      <StartScreen
        page={page}
        onWrite={() => setPlace({ at: 'write' })}
        onOpen={() => setPlace({ at: 'login' })}
        onLimits={() => setPlace({ at: 'limits' })}
      />
    )
  }

  /** The receipt is kept by now: it opens the box as soon as the network is back. */
  function setFailureOfBox() {
    setPlace({ at: 'login' })
  }
}
