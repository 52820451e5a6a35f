import { useState } from 'react'
import { useProblems } from '../../../platform/ui/forms/use-problems'
import type { ReceiptKeys } from '@chung-tay/shared/tips'
import type { DraftFile } from '../model'
import { Button } from '../parts/Button'
import { FilePicker } from '../parts/FilePicker'
import { TextField } from '../parts/TextField'
import { bytesToSend } from '../send-files'
import { useSending } from '../use-sending'
import { sendMessage } from './open-box'

type Props = { keys: ReceiptKeys; unit: string; onSent: () => Promise<void> }

/** Another letter with files. */
export function MessageForm({ keys, unit, onSent }: Props) {
  const [text, setText] = useState('')
  const [files, setFiles] = useState<DraftFile[]>([])
  const isEmpty = text.trim() === '' && files.length === 0
  const problems = useProblems({
    judge: () => (isEmpty ? { text: 'Hãy viết gì đó hoặc thêm tệp.' } : {}),
    values: {},
  })
  const { state, start, halt, close } = useSending()

  function send() {
    if (!problems.check()) return
    const total = bytesToSend(files) + 100_000
    void start(async (patience, change) => {
      change({ words: 'Đang mã hóa và gửi' })
      const onBytes = (bytes: number) => change({ part: bytes / total })
      await sendMessage({ keys, unit, text, files, patience, onSent: onBytes })
      setText('')
      setFiles([])
      await onSent()
    })
  }

  return (
    <section className="tp-section">
      <h2>Gửi thêm</h2>
      <TextField
        label="Viết cho cán bộ"
        isLong
        value={text}
        onChange={setText}
        maxLength={20_000}
        error={problems.shown.text ?? state.error}
        disabled={state.isOn && !state.error}
      />
      {state.isOn && !state.error ? (
        <>
          <progress className="tp-progress" value={state.part} max={1} aria-label={state.words} />
          <p role="status">
            {state.isWaiting ? 'Mất mạng hoặc máy chủ bận. Trang sẽ tự gửi tiếp.' : state.words}
          </p>
          <Button look="secondary" onClick={halt}>
            Dừng gửi
          </Button>
        </>
      ) : (
        <>
          <FilePicker files={files} onChange={setFiles} />
          <Button
            onClick={() => {
              close()
              send()
            }}
          >
            Mã hóa và gửi thêm
          </Button>
        </>
      )}
    </section>
  )
}
