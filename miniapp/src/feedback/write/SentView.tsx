import type { FeedbackReceipt } from '@chung-tay/shared/feedback/contract'
import { useEffect } from 'react'
import { formatDate } from '@chung-tay/shared/calendar'
import { useOnline } from '../../platform/connection'
import { AfterSuccess } from '../../platform/in-zalo/AfterSuccess'
import {
  FailedFiles,
  isKept,
  QueueStatus,
  submissionQueue,
  useQueueItem,
} from '../../platform/submissions'
import { Button, ButtonLink, Card, Fact, FactList, Notice, Section } from '../../platform/ui'
import { useMyCases } from '../my-cases'
import { toCase } from '../use-arrivals'
import { TrackingCode } from '../../platform/tracking-code/TrackingCode'
import { fromSubmission, type FeedbackForm } from './form-state'
import type { PickedFile } from '../../platform/ui/forms'
import { ReceiptOffer } from '../../signed-receipts'

type Props = {
  id: string
  onEdit: (form: FeedbackForm, files: PickedFile[]) => void
  onNew: () => void
}

/** After "send": waiting for the server, or the code, the deadlines and what happens next. */
export function SentView({ id, onEdit, onNew }: Props) {
  const item = useQueueItem(id)
  const isOnline = useOnline()
  const { remember } = useMyCases()
  const receipt = item?.state === 'sent' ? (item.answer as FeedbackReceipt) : undefined

  useEffect(() => {
    if (item?.state === 'sent') remember([toCase(item)])
    // Once, when the receipt arrives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [receipt?.trackingCode])

  if (!receipt) {
    const isWaiting = !isOnline || (item?.state === 'waiting' && item.error !== undefined)
    return (
      <Section>
        {isWaiting && item ? (
          <WaitingNotice isKept={isKept(item)} />
        ) : (
          <Notice tone="accent" title="Đang gửi…">
            Máy đang chuyển nội dung đi. Bạn đợi một chút.
          </Notice>
        )}
        <QueueStatus
          feature="feedback"
          onEdit={({ body, files }) => onEdit(fromSubmission(body), files)}
        />
      </Section>
    )
  }
  return (
    <>
      <Notice tone="good" title="Đã nhận được phản ánh của bạn" />
      <FailedFiles
        files={item?.failedFiles}
        howToAdd="Bấm “Xem và nhắn thêm” bên dưới để gửi tệp khác."
      />
      <TrackingCode code={receipt.trackingCode} what="phản ánh" path="/phan-anh/theo-doi" />
      <FactList>
        <Fact icon="people" label="Đang ở">
          {receipt.handledBy}
        </Fact>
        <Fact icon="calendar" label="Trả lời trước">
          {formatDate(receipt.answerBy)}
        </Fact>
      </FactList>
      <Card>
        <p>
          <strong>Việc tiếp theo:</strong> đơn vị đọc và phân công. Nếu không thuộc thẩm quyền, bạn
          được báo chuyển đi đâu trước {formatDate(receipt.forwardBy)}. Không ai gọi điện đòi tiền
          hay mã OTP để “xử lý nhanh”.
        </p>
      </Card>
      {receipt.signedReceipt ? (
        <ReceiptOffer
          signed={receipt.signedReceipt}
          reference={receipt.reference}
          receivedAt={receipt.receivedAt}
        />
      ) : null}
      <ButtonLink full icon="eye" to={`/phan-anh/theo-doi#${receipt.reference}`}>
        Xem và nhắn thêm
      </ButtonLink>
      <Button
        full
        kind="secondary"
        icon="edit"
        onClick={() => {
          void submissionQueue.discard(id)
          onNew()
        }}
      >
        Gửi phản ánh khác
      </Button>
      <AfterSuccess />
    </>
  )
}

/** What waits, and only as much of a promise as this device keeps. */
function WaitingNotice({ isKept: isSafe }: { isKept: boolean }) {
  return isSafe ? (
    <Notice tone="caution" title="Đã cất trong máy">
      Mạng đang yếu hoặc chưa có. Khi có mạng, máy tự gửi, kể cả khi bạn đã đóng rồi mở lại ứng
      dụng.
    </Notice>
  ) : (
    <Notice tone="caution" title="Chưa gửi được. Đừng đóng trang này">
      Mạng đang yếu hoặc chưa có, và máy này không cất được hết nội dung hay tệp. Có mạng là máy tự
      gửi; đóng trang trước đó thì mất.
    </Notice>
  )
}
