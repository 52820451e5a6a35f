import { labelOf } from '@chung-tay/shared/text/label-of'
import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'
import { queries, useContent } from '../../platform/content'
import { Card, Disclosure } from '../../platform/ui'
import type { FeedbackForm } from './form-state'
import '../feedback.css'

/** Who will see what of this very submission: the unit everything, everybody the edited part, if at all. */
export function PublicPreview({ form }: { form: FeedbackForm }) {
  return (
    <Disclosure summary="Ai sẽ thấy những gì?">
      <p>
        <strong>Đơn vị xử lý</strong> thấy nội dung, tệp và liên hệ bạn để lại.
      </p>
      {form.allowPublic ? (
        <>
          <p>
            <strong>Mọi người</strong> có thể thấy như sau, sau khi cán bộ biên tập và bỏ thông tin
            riêng trong lời kể:
          </p>
          <PublicPart form={form} />
          <p>
            Số điện thoại, thư điện tử, chỗ cụ thể và tệp không bao giờ được công khai. Điểm trên
            bản đồ cũng vậy: người ở gần chỉ biết việc nằm trong một ô rộng chừng 1 km, khi ô ấy có
            từ năm phản ánh.
          </p>
        </>
      ) : (
        <p>
          <strong>Mọi người</strong> không thấy gì. Nếu việc có ích cho nhiều người, điều phối viên
          chỉ đăng bản viết lại không còn dấu vết của bạn.
        </p>
      )}
      <p>Sau thời hạn lưu giữ, thông tin cá nhân được xóa tự động.</p>
    </Disclosure>
  )
}

function PublicPart({ form }: { form: FeedbackForm }) {
  const { data: units } = useContent(queries.units)
  const commune = units?.find(({ slug }) => slug === form.commune)
  const place = form.kind === 'social-issue' ? (commune?.area ?? commune?.name) : undefined
  return (
    <Card tone="accent">
      <p className="ct-hint">
        {[labelOf(feedbackKinds, form.kind || undefined), place].filter(Boolean).join(' · ')}
      </p>
      <p className="ct-case__text">{form.text.trim()}</p>
      <p className="ct-hint">
        Người gửi: {form.showName && form.name.trim() ? form.name.trim() : 'không hiện tên'}
      </p>
    </Card>
  )
}
