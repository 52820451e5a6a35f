import { useEffect, useState } from 'react'
import { submissionQueue, useQueueItem } from '../../platform/submissions'
import { Button, Section } from '../../platform/ui'
import { FilePicker, Form, TextArea, type PickedFile } from '../../platform/ui/forms'

type Props = { code: string; reopens: boolean; onSent: () => void }

/** Writing to the unit; when the case has ended, opening it again. */
export function ReplyForm({ code, reopens, onSent }: Props) {
  const [text, setText] = useState('')
  const [files, setFiles] = useState<PickedFile[]>([])
  const [error, setError] = useState<string>()
  const [sentId, setSentId] = useState<string>()
  const item = useQueueItem(sentId)

  useEffect(() => {
    if (item?.state !== 'sent') return
    void submissionQueue.discard(item.id)
    setSentId(undefined)
    onSent()
  }, [item, onSent])

  const send = async () => {
    if (text.trim().length < 2) return setError('Hãy viết vài chữ.')
    setError(undefined)
    const id = await submissionQueue.enqueue({
      feature: 'feedback-message',
      title: text.slice(0, 60),
      path: '/api/feedback/messages',
      body: { code, text: text.trim(), reopen: reopens },
      files,
      filePath: '/api/feedback/attachments',
    })
    setSentId(id)
    setText('')
    setFiles([])
  }
  return (
    <Section title={reopens ? 'Chưa ổn? Mở lại việc này' : 'Nhắn cho đơn vị xử lý'}>
      <Form onSubmit={() => void send()}>
        <TextArea
          label={reopens ? 'Điều gì chưa ổn?' : 'Lời nhắn'}
          value={text}
          onChange={setText}
          error={error}
          maxLength={3000}
          rows={4}
        />
        <FilePicker
          label="Ảnh, đoạn phim, tệp PDF"
          hint="Ảnh được xóa vị trí và thông tin máy chụp."
          value={files}
          onChange={setFiles}
          max={5}
          maxBytes={30 * 1024 * 1024}
          accept="image/*,application/pdf,video/*"
        />
        <Button full htmlType="submit" icon="send">
          {reopens ? 'Gửi và mở lại' : 'Gửi lời nhắn'}
        </Button>
      </Form>
    </Section>
  )
}
