import type { AdminViewServerProps } from 'payload'
import { StaffView } from '../../platform/staff/ui/StaffView'
import { readOutbox, seesOutbox } from '../staff/read-outbox'
import { MessageList } from './MessageList'

/** `/admin/so-tin-bao`: what became of notices to people; where they go is shown to nobody. */
export async function OutboxView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const isAllowed = seesOutbox(req.user)
  return (
    <StaffView
      view={view}
      title="Sổ tin báo"
      refusal={!isAllowed && 'Trang này dành cho điều phối viên và quản trị viên.'}
    >
      {isAllowed ? <Outbox {...await readOutbox(req.payload, req.user)} /> : null}
    </StaffView>
  )
}

function Outbox({ dead, waiting, sent }: Awaited<ReturnType<typeof readOutbox>>) {
  return (
    <>
      <p>
        Tin báo qua thư và Zalo cho người đã yêu cầu. Gửi hỏng thì máy tự gửi lại, mỗi lần cách xa
        hơn, chừng một ngày; vẫn hỏng thì nằm ở mục đầu. Trang này không ghi nơi nhận: chỉ có số vụ
        việc.
      </p>
      <MessageList
        title="Không gửi được"
        none="Không có tin nào hỏng."
        mark="Xem lý do, sửa chỗ hỏng, rồi bấm Gửi lại. Địa chỉ không dùng được nữa thì để yên: sau 30 ngày tin tự xóa."
        {...dead}
      />
      <MessageList title="Đang chờ gửi" none="Không có tin nào đang chờ." {...waiting} />
      <MessageList title="Đã gửi gần đây" none="Chưa gửi tin nào." {...sent} />
    </>
  )
}
