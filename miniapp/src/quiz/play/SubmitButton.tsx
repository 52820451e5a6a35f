import { useState } from 'react'
import { Button, Dialog, Stack } from '../../platform/ui'

type Props = { isBusy: boolean; total: number; onSubmit: () => void }

/** Hands the attempt in, after asking once: it cannot be taken back. */
export function SubmitButton({ isBusy, total, onSubmit }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button full icon="send" disabled={isBusy} onClick={() => setOpen(true)}>
        {isBusy ? 'Đang nộp…' : 'Nộp bài'}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="Nộp bài thi?">
        <Stack>
          <p>
            Bài có {total} câu. Nộp rồi thì không sửa được nữa. Kết quả của mọi người hiện cùng lúc
            khi cuộc thi kết thúc.
          </p>
          <Button
            full
            icon="send"
            onClick={() => {
              setOpen(false)
              onSubmit()
            }}
          >
            Nộp bài thi
          </Button>
          <Button full kind="secondary" onClick={() => setOpen(false)}>
            Chưa nộp
          </Button>
        </Stack>
      </Dialog>
    </>
  )
}
