import type { Report, ReportReceipt } from '@chung-tay/shared/scam-check/contract'
import { useOnline } from '../../platform/connection'
import { QueueStatus, submissionQueue, useQueueItem } from '../../platform/submissions'
import { Button, Card, Fact, FactList, LinkItem, LinkList, Notice } from '../../platform/ui'

type Props = { id: string; onEdit: (body: Partial<Report>) => void; onNew: () => void }

/** After "send": waiting for the server, or the reference and what happens next. */
export function ReportSent({ id, onEdit, onNew }: Props) {
  const item = useQueueItem(id)
  const isOnline = useOnline()
  if (item?.state !== 'sent') {
    return (
      <>
        <Notice
          tone={isOnline ? 'accent' : 'caution'}
          title={isOnline ? 'Đang gửi…' : 'Đã cất trong máy'}
        >
          {isOnline
            ? 'Máy đang chuyển tin báo đi. Bạn đợi một chút.'
            : 'Chưa có mạng. Khi có mạng, máy tự gửi.'}
        </Notice>
        <QueueStatus feature="scam-reports" onEdit={({ body }) => onEdit(body)} />
      </>
    )
  }
  const { reference } = item.answer as ReportReceipt
  return (
    <>
      <Notice tone="good" title="Đã nhận tin báo. Cảm ơn bạn." />
      <FactList>
        <Fact icon="document" label="Mã tin báo">
          {reference}
        </Fact>
      </FactList>
      <Card>
        <p>
          <strong>Việc tiếp theo:</strong> cán bộ xác minh, người thứ hai duyệt rồi mới đưa vào danh
          sách. Không ai gọi cho bạn vì tin báo này, vì chúng tôi không biết bạn là ai.
        </p>
        {item.body.hasLostMoney ? (
          <p>
            Đã mất tiền thì hãy gọi ngân hàng và trình báo công an gần nhất ngay: tin báo này không
            thay cho việc trình báo.
          </p>
        ) : null}
      </Card>
      <LinkList>
        <LinkItem to="/lien-he" icon="map-pin" title="Tìm công an xã, phường để trình báo" />
      </LinkList>
      <Button
        full
        kind="secondary"
        icon="edit"
        onClick={() => {
          void submissionQueue.discard(id)
          onNew()
        }}
      >
        Báo thêm
      </Button>
    </>
  )
}
