import { useState } from 'react'
import { QueueStatus, SubmissionError, submissionQueue } from '../../platform/submissions'
import { Button, Section } from '../../platform/ui'
import { FilePicker, Form, TextArea, useProblems, type PickedFile } from '../../platform/ui/forms'
import { isOfCase } from './waiting-messages'

type Props = { code: string; reopens: boolean; isMerged: boolean }

/** Writing to the unit; when the case has ended, opening it again. What waits can be changed here. */
export function ReplyForm({ code, reopens, isMerged }: Props) {
  const [text, setText] = useState('')
  const [files, setFiles] = useState<PickedFile[]>([])
  const problems = useProblems({
    judge: () => (text.trim().length < 2 ? { text: 'Hãy viết vài chữ.' } : {}),
    values: { text },
  })

  const send = async () => {
    if (!problems.check()) return
    try {
      await submissionQueue.enqueue({
        feature: 'feedback-message',
        title: text.slice(0, 60),
        path: '/api/feedback/messages',
        body: { code, text: text.trim(), reopen: reopens },
        files,
        filePath: '/api/feedback/attachments',
      })
      setText('')
      setFiles([])
    } catch (failure) {
      problems.refuse(
        failure instanceof SubmissionError ? failure.message : 'Chưa gửi được. Hãy thử lại.',
      )
    }
  }
  return (
    <Section title={titleOf({ reopens, isMerged })}>
      <QueueStatus
        feature="feedback-message"
        only={isOfCase(code)}
        onEdit={({ body, files: taken }) => {
          setText(typeof body.text === 'string' ? body.text : '')
          setFiles(taken)
        }}
      />
      <Form onSubmit={send} {...problems.form}>
        <TextArea
          label={
            isMerged ? 'Việc của bạn khác ở chỗ nào?' : reopens ? 'Điều gì chưa ổn?' : 'Lời nhắn'
          }
          value={text}
          onChange={setText}
          error={problems.shown.text}
          maxLength={3000}
          rows={4}
        />
        <FilePicker
          label="Ảnh, đoạn phim, tệp PDF"
          hint="Nhiều nhất 5 tệp. Ảnh được thu nhỏ, xóa vị trí và thông tin máy chụp; tệp PDF và phim thì giữ nguyên."
          value={files}
          onChange={setFiles}
          max={5}
          accept="image/*,application/pdf,video/*"
        />
        <Button full htmlType="submit" icon="send">
          {reopens ? 'Gửi và mở lại' : 'Gửi lời nhắn'}
        </Button>
      </Form>
    </Section>
  )
}

function titleOf({ reopens, isMerged }: Pick<Props, 'reopens' | 'isMerged'>): string {
  if (isMerged) return 'Không phải cùng một việc? Mở lại riêng'
  return reopens ? 'Chưa ổn? Mở lại việc này' : 'Nhắn cho đơn vị xử lý'
}
