import { Button } from '../parts/Button'
import { FilePicker } from '../parts/FilePicker'
import type { StepProps } from './steps'

export function FilesStep({ draft, change, next }: StepProps) {
  return (
    <>
      <p>
        Chỉ gửi thứ bạn đang có. Đừng tự theo dõi, quay lén hay lại gần người nguy hiểm để lấy bằng
        chứng.
      </p>
      <FilePicker files={draft.files} onChange={(files) => change({ files })} />
      <Button onClick={next}>
        {draft.files.length > 0 ? 'Tiếp tục' : 'Không có tệp, tiếp tục'}
      </Button>
    </>
  )
}
