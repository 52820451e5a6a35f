import type { NoticeWays } from '@chung-tay/shared/feedback/contract'
import useSWR from 'swr'
import { OwnNumber } from '../../identity'
import { getJson } from '../../platform/submissions'
import { CheckField, TextField } from '../../platform/ui/forms'
import type { FeedbackForm, Problems } from './form-state'

type Props = {
  form: FeedbackForm
  problems: Problems
  onChange: (change: Partial<FeedbackForm>) => void
}

/** Third: how to be reached, if at all, and what may become public. */
export function SendStep({ form, problems, onChange }: Props) {
  const { data: ways } = useSWR<NoticeWays>('/api/feedback/notice-ways', (path: string) =>
    getJson<NoticeWays>(path),
  )
  return (
    <>
      <p>
        Bạn không cần để lại tên hay số điện thoại. Gửi xong, bạn nhận một mã để tự theo dõi và nhắn
        tin với đơn vị xử lý.
      </p>
      <TextField
        optional
        anchor="name"
        label="Họ và tên"
        autoComplete="name"
        value={form.name}
        onChange={(name) => onChange({ name })}
        maxLength={80}
      />
      <TextField
        optional
        label="Số điện thoại"
        type="tel"
        autoComplete="tel"
        value={form.phone}
        onChange={(phone) => onChange({ phone })}
        error={problems.phone}
      />
      <OwnNumber
        reason="Có số, đơn vị xử lý gọi lại được khi cần hỏi thêm."
        value={form.phone}
        onNumber={(phone) => onChange({ phone })}
      />
      <TextField
        optional
        label="Thư điện tử"
        type="email"
        autoComplete="email"
        value={form.email}
        onChange={(email) => onChange({ email })}
        error={problems.email}
        maxLength={120}
      />
      {ways?.zalo && form.phone ? (
        <CheckField
          label="Báo tin qua Zalo của số này khi có tiến triển"
          hint="Tin chỉ nói có tin mới, không ghi nội dung."
          checked={form.notifyByZalo}
          onChange={(notifyByZalo) => onChange({ notifyByZalo })}
        />
      ) : null}
      {ways?.email && form.email ? (
        <CheckField
          label="Báo tin qua thư khi có tiến triển"
          hint="Thư chỉ nói có tin mới, không ghi nội dung."
          checked={form.notifyByEmail}
          onChange={(notifyByEmail) => onChange({ notifyByEmail })}
        />
      ) : null}
      <CheckField
        anchor="allowPublic"
        label="Cho phép đăng công khai sau khi biên tập"
        hint="Giúp người khác biết việc đã được giải quyết. Không đồng ý cũng không sao."
        checked={form.allowPublic}
        onChange={(allowPublic) => onChange({ allowPublic })}
      />
      {form.allowPublic && form.name ? (
        <CheckField
          label="Cho hiện tên tôi"
          checked={form.showName}
          onChange={(showName) => onChange({ showName })}
        />
      ) : null}
    </>
  )
}
