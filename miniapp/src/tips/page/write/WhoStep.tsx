import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import { Notice } from '../parts/Notice'
import { TextField } from '../parts/TextField'
import type { StepProps } from './steps'

/** Anonymous or with a name, and what each means. */
export function WhoStep({ draft, change, next, problem }: StepProps) {
  return (
    <>
      <Choices
        label="Bạn muốn gửi thế nào?"
        value={draft.mode}
        onChange={(mode) => change({ mode: mode as 'anonymous' | 'named' })}
        error={problem === 'mode' ? 'Hãy chọn một cách.' : undefined}
        options={[
          {
            value: 'anonymous',
            label: 'Không nêu tên',
            about:
              'Cán bộ chỉ hỏi lại được bạn qua hộp thư có mã trên trang này. Tin càng rõ thì càng kiểm tra được.',
          },
          {
            value: 'named',
            label: 'Nêu tên và cách liên lạc',
            about:
              'Cán bộ gọi hỏi thêm, mời bạn làm việc và báo kết quả cho bạn được. Tên cũng được mã hóa như nội dung.',
          },
        ]}
      />
      {draft.mode === 'named' ? (
        <>
          <TextField
            label="Họ và tên"
            value={draft.name}
            maxLength={100}
            onChange={(name) => change({ name })}
            error={problem === 'name' ? 'Hãy ghi họ tên, hoặc chọn không nêu tên.' : undefined}
          />
          <TextField
            label="Cách liên lạc"
            hint="Số điện thoại, địa chỉ, giờ nào gọi thì tiện."
            value={draft.contact}
            maxLength={300}
            onChange={(contact) => change({ contact })}
            error={problem === 'contact' ? 'Hãy ghi cách liên lạc với bạn.' : undefined}
          />
        </>
      ) : null}
      <Notice title="Hãy nói đúng điều bạn biết">
        <p>
          Nhớ nhầm không sao. Đừng bịa chuyện, đừng cố ý báo sai: người vô can bị kiểm tra oan, cán
          bộ mất thời gian lẽ ra dành cho người đang cần giúp.
        </p>
      </Notice>
      <Button onClick={next}>Tiếp tục</Button>
    </>
  )
}
