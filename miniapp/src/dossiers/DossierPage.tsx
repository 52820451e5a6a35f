import type { DossierLookUp, DossierView } from '@chung-tay/shared/dossiers/contract'
import { closedWays } from '@chung-tay/shared/settings/closed-ways'
import { useEffect, useRef, useState } from 'react'
import { useSettings } from '../platform/content'
import { useLocation } from '../platform/router'
import { SubmissionError } from '../platform/submissions'
import {
  Beside,
  Button,
  ButtonLink,
  Disclosure,
  Notice,
  NotKept,
  Page,
  Switch,
} from '../platform/ui'
import { DossierForm } from './DossierForm'
import { DossierResult } from './DossierResult'
import { LookElsewhere } from './LookElsewhere'
import { askDossier, useWatched } from './watched'
import { Portals } from './Portals'
import { WatchedList } from './WatchedList'
import { drawing } from './drawing'

/** Looking up how a dossier stands. */
export default function DossierPage() {
  const { hash } = useLocation()
  const { list, watch, unwatch, isWatched } = useWatched()
  const [question, setQuestion] = useState<DossierLookUp>()
  const [missed, setMissed] = useState('')
  const [found, setFound] = useState<DossierView>()
  const [error, setError] = useState<SubmissionError>()
  const [isAsking, setAsking] = useState(false)
  const isClosed = closedWays(useSettings().data)['/ho-so'] !== undefined
  const told = useRef<HTMLDivElement>(null)
  const isUnknown = error?.code === 'NO_SUCH_DOSSIER'
  useEffect(() => {
    // Where the focus goes the page scrolls: the words stand a screen above the button.
    if (isUnknown) told.current?.focus()
  }, [isUnknown])

  const ask = async (asked: DossierLookUp) => {
    setAsking(true)
    setError(undefined)
    try {
      const answer = await askDossier(asked)
      setQuestion(asked)
      setFound(answer)
      if (isWatched(asked.number)) watch(asked, answer)
      window.scrollTo(0, 0)
    } catch (failure) {
      setFound(undefined)
      setMissed(asked.number)
      setError(
        failure instanceof SubmissionError
          ? failure
          : new SubmissionError('UNKNOWN', 'Chưa tra cứu được. Hãy thử lại.'),
      )
    } finally {
      setAsking(false)
    }
  }

  // Opened from the list of watched dossiers: `#` and what is shown of its number.
  const opened = list.find(({ hint }) => hash === `#${encodeURIComponent(hint)}`)?.question
  useEffect(() => {
    if (opened) void ask(opened)
    // Only when another one is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened?.number])

  if (found && question) {
    return (
      <Page isForm title="Kết quả hồ sơ" meta={{ noindex: true }}>
        <DossierResult found={found} />
        <NotKept>Máy chỉ nhắc đến khi bạn đóng trang. Hãy giữ giấy hẹn để tra lại.</NotKept>
        <Switch
          label="Nhắc tôi khi có thay đổi"
          hint="Máy này giữ số hồ sơ để tự hỏi lại khi bạn mở ứng dụng. Tắt là xóa."
          checked={isWatched(question.number)}
          onChange={(on) => (on ? watch(question, found) : unwatch(question.number))}
        />
        {isWatched(question.number) ? (
          <ButtonLink full kind="quiet" icon="alert" to="/thong-bao">
            Báo cả khi app đang đóng
          </ButtonLink>
        ) : null}
        <Button kind="secondary" icon="search" full onClick={() => setFound(undefined)}>
          Tra cứu hồ sơ khác
        </Button>
      </Page>
    )
  }
  return (
    <Page
      isForm
      title="Tra cứu hồ sơ"
      lead={
        isClosed
          ? 'Xem hồ sơ đã có kết quả chưa, ở nơi bạn đã nộp.'
          : 'Xem hồ sơ đã có kết quả chưa. Không cần đăng nhập.'
      }
      meta={{
        description: 'Tra cứu kết quả giải quyết hồ sơ tại công an xã, phường, phòng nghiệp vụ.',
      }}
      drawing={drawing}
      isWide
    >
      <div role="status" ref={told} tabIndex={-1}>
        {isUnknown ? (
          <Notice tone="caution" title="Chưa tìm thấy hồ sơ">
            <p>{error?.message}</p>
            <p>Số vừa tra: {missed}</p>
          </Notice>
        ) : error && isClosed ? (
          // There is no form then beside which it would stand.
          <Notice tone="caution" title="Chưa tra cứu được">
            <p>{error.message}</p>
          </Notice>
        ) : null}
      </div>
      <Beside
        side={
          <>
            <WatchedList />
            {isClosed ? null : <AboutLookUp />}
          </>
        }
      >
        {isClosed ? (
          <LookElsewhere />
        ) : (
          <DossierForm
            isAsking={isAsking}
            problem={isUnknown ? undefined : error?.message}
            onAsk={(asked) => void ask(asked)}
          />
        )}
      </Beside>
    </Page>
  )
}

function AboutLookUp() {
  return (
    <>
      <Portals />
      <Disclosure summary="Thông tin của tôi có an toàn không?">
        <p>
          Ở đây không lưu số hồ sơ, số định danh, ngày sinh. Chỉ lưu một dấu để so, từ dấu không tìm
          ngược lại được số. Nhập sai nhiều lần thì phải chờ, để người khác không dò được.
        </p>
      </Disclosure>
    </>
  )
}
