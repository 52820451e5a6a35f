import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'
import { ButtonLink, Card, PhoneButton } from '../../platform/ui'
import { ChoiceList } from '../../platform/ui/forms'
import type { FeedbackForm, Problems } from './form-state'

type Props = {
  form: FeedbackForm
  problems: Problems
  onChange: (change: Partial<FeedbackForm>) => void
}

/** First: what it is about, and whether somebody is in danger now. */
export function KindStep({ form, problems, onChange }: Props) {
  return (
    <>
      <ChoiceList
        label="Có ai đang bị đe dọa, bị thương, hoặc việc xấu đang xảy ra ngay lúc này không?"
        value={form.danger || undefined}
        onChange={(danger) => onChange({ danger })}
        error={problems.danger}
        options={[
          { value: 'no', label: 'Không' },
          { value: 'yes', label: 'Có' },
        ]}
      />
      {form.danger === 'yes' ? (
        <Card tone="danger">
          <p>
            <strong>Hãy gọi 113 ngay.</strong> Phản ánh gửi ở đây được đọc trong giờ làm việc, không
            kịp lúc nguy cấp.
          </p>
          <PhoneButton kind="danger" number="113" label="Gọi 113" note="Miễn phí, ngày và đêm" />
          <p>Không gọi được, hoặc muốn báo tội phạm mà không lộ mình là ai:</p>
          <ButtonLink full kind="secondary" icon="shield" to="/to-giac">
            Tố giác kín đáo
          </ButtonLink>
        </Card>
      ) : null}
      <ChoiceList
        anchor="kind"
        label="Bạn muốn nói về việc gì?"
        value={form.kind || undefined}
        onChange={(kind) => onChange({ kind })}
        error={problems.kind}
        options={feedbackKinds}
      />
    </>
  )
}
