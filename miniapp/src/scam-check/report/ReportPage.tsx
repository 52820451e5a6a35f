import type { Report } from '@chung-tay/shared/scam-check/contract'
import { useState } from 'react'
import { QueueStatus, SubmissionError, submissionQueue } from '../../platform/submissions'
import { Button, Disclosure, Page } from '../../platform/ui'
import {
  CheckField,
  Form,
  Honeypot,
  SelectField,
  TextArea,
  useProblems,
} from '../../platform/ui/forms'
import { scamForms, type ScamForm } from '@chung-tay/shared/scam-check/forms'
import {
  askedOf,
  emptySubject,
  showSubject,
  subjectProblems,
  type Subject,
} from '../subject/subject'
import { ScamLinks } from '../ScamLinks'
import { takeOver } from '../subject/handover'
import { SubjectFields } from '../subject/SubjectFields'
import { ReportSent } from './ReportSent'
import '../scam-check.css'

type Fields = { subject: Subject; form: string; story: string; hasLostMoney: boolean }

const empty: Fields = { subject: emptySubject, form: '', story: '', hasLostMoney: false }

/** Telling of a fraudulent number, account, link or app, without saying who one is. */
export default function ReportPage() {
  const [fields, setFields] = useState<Fields>(() => ({ ...empty, subject: takeOver() }))
  const [website, setWebsite] = useState('')
  const [sent, setSent] = useState<string>()
  const change = (more: Partial<Fields>) => setFields((before) => ({ ...before, ...more }))
  const problems = useProblems<'value' | 'bank' | 'form'>({
    judge: () => ({
      ...subjectProblems(fields.subject),
      ...(fields.form ? {} : { form: 'Hãy chọn cách họ lừa.' }),
    }),
    values: { ...fields.subject, form: fields.form },
  })

  const send = async () => {
    const { subject, form, story, hasLostMoney } = fields
    if (!problems.check()) return
    const body: Report = {
      ...(askedOf(subject) as Pick<Report, 'kind' | 'value' | 'bank'>),
      form: form as ScamForm,
      story: story.trim(),
      hasLostMoney,
      ...(website ? { website } : {}),
    }
    try {
      const id = await submissionQueue.enqueue({
        feature: 'scam-reports',
        title: `Báo ${showSubject(subject)}`,
        path: '/api/scam-check/reports',
        body,
      })
      setSent(id)
      window.scrollTo(0, 0)
    } catch (error) {
      problems.refuse(
        error instanceof SubmissionError ? error.message : 'Chưa gửi được. Hãy thử lại.',
      )
    }
  }

  const reopen = (body: Partial<Report>) => {
    const { kind = 'phone', value = '', bank = '', form = '', story = '', hasLostMoney } = body
    setFields({ subject: { kind, value, bank }, form, story, hasLostMoney: hasLostMoney ?? false })
    setSent(undefined)
  }
  return (
    <Page
      isForm
      title="Báo số, tài khoản, link lừa đảo"
      lead={sent ? undefined : 'Giúp người khác không mắc. Không cần để lại tên.'}
      back="/kiem-tra-lua-dao"
      meta={{
        description: 'Báo số điện thoại, tài khoản, đường link, ứng dụng lừa đảo. Không cần tên.',
      }}
      side={<ScamLinks />}
    >
      {sent ? (
        <ReportSent
          id={sent}
          onEdit={reopen}
          onNew={() => {
            setFields(empty)
            setSent(undefined)
          }}
        />
      ) : (
        <>
          <QueueStatus feature="scam-reports" onEdit={({ body }) => reopen(body)} />
          <Form onSubmit={send} {...problems.form}>
            <SubjectFields
              label="Bạn muốn báo"
              subject={fields.subject}
              onChange={(part) =>
                setFields((before) => ({ ...before, subject: { ...before.subject, ...part } }))
              }
              problems={problems.shown}
            />
            <SelectField
              label="Họ lừa bằng cách nào"
              placeholder="Chọn một cách"
              options={scamForms}
              value={fields.form}
              onChange={(form) => change({ form })}
              error={problems.shown.form}
            />
            <TextArea
              optional
              label="Kể ngắn gọn"
              hint="Đừng ghi tên, số căn cước, số thẻ của bạn."
              rows={4}
              maxLength={2000}
              value={fields.story}
              onChange={(story) => change({ story })}
            />
            <CheckField
              label="Tôi hoặc người nhà đã mất tiền"
              checked={fields.hasLostMoney}
              onChange={(hasLostMoney) => change({ hasLostMoney })}
            />
            <Honeypot onChange={setWebsite} />
            <Button full htmlType="submit" icon="send">
              Gửi tin báo
            </Button>
          </Form>
          <Disclosure summary="Tin báo được dùng thế nào?">
            <p>
              Cán bộ xem và xác minh; một người thứ hai duyệt thì mới đưa vào danh sách. Tin báo
              không bao giờ tự đăng. Muốn công an điều tra, bạn cần trình báo tại công an xã, phường
              hoặc tố giác trên VNeID.
            </p>
          </Disclosure>
        </>
      )}
    </Page>
  )
}
