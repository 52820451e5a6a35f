'use client'

import { formatExactMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { useState } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { Facts } from '../../../platform/staff/ui/Facts'
import type { Replay } from '../contract'
import { logActions } from '../vocabulary'
import { DecideForm } from './DecideForm'
import { attemptLink } from './links'
import { ReplaySteps } from './ReplaySteps'
import { attemptStates, durationWords } from './words'

type Props = { contest: string; attempt: string }

/** One attempt, opened on purpose: who looks at somebody's answers is noted. */
export function ReplayPart({ contest, attempt }: Props) {
  const [replay, setReplay] = useState<Replay>()
  const [message, setMessage] = useState('')
  const [isBusy, setBusy] = useState(false)
  async function open(): Promise<void> {
    setBusy(true)
    try {
      setReplay(await postAsStaff<Replay>(`/api/quiz/staff/attempts/${attempt}/replay`, {}))
    } catch (error) {
      setMessage((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  const done = (words: string) => {
    setMessage(words)
    void open()
  }
  return (
    <section>
      <p role="status">{message}</p>
      {replay ? (
        <>
          <Person replay={replay} contest={contest} />
          <ReplaySteps steps={replay.steps} startedAt={replay.startedAt} />
          <DecideForm
            key={String(replay.out?.at)}
            attempt={replay.id}
            isOut={replay.out !== null}
            ofPerson={replay.ofPerson.length}
            onDone={done}
          />
          <History replay={replay} />
        </>
      ) : (
        <div className="staff-view__form">
          <p>
            Mở bài là xem câu trả lời của một người. Hệ thống ghi vào nhật ký ai đã xem, lúc nào.
          </p>
          <p className="staff-view__buttons">
            <button type="button" disabled={isBusy} onClick={() => void open()}>
              {isBusy ? 'Đang mở…' : 'Xem từng bước của bài thi'}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

function Person({ replay, contest }: { replay: Replay; contest: string }) {
  const { out, ofPerson, seconds, prediction } = replay
  const facts: [string, string][] = [
    ['Mã bài thi', replay.code],
    ['Đơn vị', replay.group ?? 'Không có'],
    ['Tình trạng', attemptStates[replay.state]],
    ['Lượt thi', String(replay.number)],
    ['Bắt đầu', formatExactMoment(replay.startedAt)],
    ['Kết thúc', replay.endedAt === null ? 'Chưa' : formatExactMoment(replay.endedAt)],
    ['Kết quả', replay.score === null ? 'Chưa có' : `${replay.score}/${replay.outOf} câu đúng`],
    ['Thời gian làm bài', seconds === null ? 'Chưa có' : durationWords(seconds)],
    ...(prediction === null ? [] : [['Dự đoán', String(prediction)] as [string, string]]),
  ]
  return (
    <>
      <h2>{replay.nickname}</h2>
      {out ? (
        <p className="staff-view__panel staff-view__panel--notice">
          <strong>Ngoài bảng xếp hạng</strong> từ {formatExactMoment(out.at)}. Lý do: {out.reason}
        </p>
      ) : null}
      <Facts isBoxed rows={facts} />
      {ofPerson.length > 1 ? (
        <p>
          Các lượt của người này:{' '}
          {ofPerson.map(({ id, score, isOut }, at) => (
            <span key={id}>
              {at > 0 ? ' · ' : ''}
              {id === replay.id ? (
                <strong>lượt {at + 1}</strong>
              ) : (
                <a href={attemptLink(contest, id)}>lượt {at + 1}</a>
              )}{' '}
              ({score} câu đúng{isOut ? ', ngoài bảng' : ''})
            </span>
          ))}
        </p>
      ) : null}
    </>
  )
}

function History({ replay: { log } }: { replay: Replay }) {
  return (
    <>
      <h2>Nhật ký của bài này</h2>
      <ul className="staff-view__list staff-view__list--lined">
        {log.map(({ action, at, byName, reason }, index) => (
          <li key={index}>
            {formatExactMoment(at)} · {byName} · {labelOf(logActions, action)}
            {reason ? `: ${reason}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
