import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import type { Contest, ContestReceipt } from '@chung-tay/shared/scam-check/contract'
import { useState } from 'react'
import { OwnNumber } from '../../identity'
import { sendSubmission, SubmissionError } from '../../platform/submissions'
import { Button } from '../../platform/ui'
import { Form, Honeypot, TextArea, TextField, useProblems } from '../../platform/ui/forms'
import { takeOver } from '../subject/handover'
import { askedOf, showSubject, subjectProblems } from '../subject/subject'
import { SubjectFields } from '../subject/SubjectFields'

type Props = { onSent: (receipt: ContestReceipt, title: string) => void }

/** What is listed wrongly, why, and how to be answered. */
export function ContestForm({ onSent }: Props) {
  const [subject, setSubject] = useState(takeOver)
  const [words, setWords] = useState({ reason: '', name: '', contact: '', website: '' })
  const [isSending, setSending] = useState(false)
  const [key, setKey] = useState('')
  const change = (more: Partial<typeof words>) => setWords((before) => ({ ...before, ...more }))

  const { reason, name, contact, website } = words
  const problems = useProblems<'value' | 'bank' | 'reason' | 'name' | 'contact'>({
    judge: () => ({
      ...subjectProblems(subject, true),
      ...(reason.trim().length < 20 ? { reason: 'Hãy viết rõ hơn, ít nhất 20 chữ cái.' } : {}),
      ...(name.trim().length < 2 ? { name: 'Hãy ghi tên bạn.' } : {}),
      ...(contact.trim().length < 5 ? { contact: 'Hãy ghi số điện thoại hoặc thư điện tử.' } : {}),
    }),
    values: { ...subject, reason, name, contact },
  })

  const send = async () => {
    if (!problems.check()) return
    // Kept after a failure without an answer: sending again must not count twice.
    const sendKey = key || randomUuid()
    setKey(sendKey)
    setSending(true)
    const body = {
      ...askedOf(subject),
      reason: reason.trim(),
      name: name.trim(),
      contact: contact.trim(),
      ...(website ? { website } : {}),
    } as Contest
    try {
      const { answer } = await sendSubmission<ContestReceipt>({
        path: '/api/scam-check/contests',
        key: sendKey,
        body,
      })
      onSent(answer, showSubject(subject))
    } catch (error) {
      const isKnown = error instanceof SubmissionError
      if (isKnown && !error.mayHaveArrived) setKey('')
      if (isKnown) problems.refuse(error.message, error.fields)
      else problems.refuse('Chưa gửi được. Hãy thử lại.')
    } finally {
      setSending(false)
    }
  }
  return (
    <Form onSubmit={send} {...problems.form}>
      <SubjectFields
        label="Cái gì của bạn bị đưa vào danh sách"
        subject={subject}
        onChange={(part) => setSubject((before) => ({ ...before, ...part }))}
        problems={problems.shown}
        needsBank
      />
      <TextArea
        label="Vì sao là nhầm"
        hint="Ví dụ: số này tôi dùng bán hàng từ năm 2020, có hóa đơn."
        rows={4}
        maxLength={2000}
        value={words.reason}
        onChange={(reason) => change({ reason })}
        error={problems.shown.reason}
      />
      <TextField
        label="Họ và tên"
        autoComplete="name"
        maxLength={100}
        value={words.name}
        onChange={(name) => change({ name })}
        error={problems.shown.name}
      />
      <TextField
        label="Số điện thoại hoặc thư điện tử"
        hint="Để cán bộ hỏi thêm. Chỉ người giải quyết khiếu nại thấy."
        autoComplete="tel"
        maxLength={120}
        value={words.contact}
        onChange={(contact) => change({ contact })}
        error={problems.shown.contact}
      />
      <OwnNumber
        reason="Có số, cán bộ gọi lại được khi cần hỏi thêm."
        value={words.contact}
        onNumber={(contact) => change({ contact })}
      />
      <Honeypot onChange={(website) => change({ website })} />
      <Button full htmlType="submit" icon="send" disabled={isSending}>
        {isSending ? 'Đang gửi…' : 'Gửi khiếu nại'}
      </Button>
    </Form>
  )
}
