'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { postAsStaff } from '../../platform/staff/ask-service'
import type { PublishedResults } from '@chung-tay/shared/quiz/results/contract'

type Contest = {
  pool?: string
  slug?: string
  state?: string
  endsAt?: string
  publishedResults?: PublishedResults | null
}

/** Above a contest that is over: publishes its results, asks before it does. */
export function PublishResults() {
  const { savedDocumentData } = useDocumentInfo()
  const contest = savedDocumentData as Contest | undefined
  const [done, setDone] = useState<PublishedResults>()
  const [isBusy, setBusy] = useState(false)
  const published = done ?? contest?.publishedResults
  if (!contest?.pool || contest.state !== 'announced' || new Date(contest.endsAt ?? 0) > new Date())
    return null
  const publish = async () => {
    const question = published
      ? 'Công bố lại kết quả? Tệp cũ được thay bằng tệp mới; mã băm của tệp cũ vẫn được lưu.'
      : 'Công bố kết quả? Hãy xem hết dấu hiệu bất thường trước. Công bố rồi ai cũng tải được tệp kết quả.'
    if (!window.confirm(question)) return
    setBusy(true)
    try {
      const path = `/api/quiz/contests/${contest.slug}/results`
      const answer = await postAsStaff<PublishedResults>(path, {})
      setDone(answer)
      toast.success(`Đã công bố kết quả của ${answer.entries} người.`)
    } catch (error) {
      toast.error((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {published ? (
        <span>
          Kết quả công bố lúc {formatMoment(published.publishedAt)}, mã băm{' '}
          <code>{published.sha256.slice(0, 12)}…</code>
        </span>
      ) : null}
      <Button size="small" buttonStyle="secondary" disabled={isBusy} onClick={() => void publish()}>
        {isBusy ? 'Đang công bố…' : published ? 'Công bố lại kết quả' : 'Công bố kết quả'}
      </Button>
    </>
  )
}
