import { useState } from 'react'
import { SubmissionError } from '../../platform/submissions'
import { Button, Page } from '../../platform/ui'
import { Form } from '../../platform/ui/forms'
import { OfflineNote } from '../OfflineNote'
import { askedOf, emptySubject, subjectProblems, type SubjectProblems } from '../subject/subject'
import { handOver } from '../subject/handover'
import { SubjectFields } from '../subject/SubjectFields'
import { askList, type Finding } from './ask-list'
import { CheckResult } from './CheckResult'
import '../scam-check.css'

/** Looking a number, an account, a link or an app up in the list. */
export default function CheckPage() {
  const [subject, setSubject] = useState(emptySubject)
  const [problems, setProblems] = useState<SubjectProblems>({})
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const [result, setResult] = useState<{ finding: Finding }>()

  const ask = async () => {
    const found = subjectProblems(subject)
    setProblems(found)
    setFailure(undefined)
    if (Object.keys(found).length > 0) return setAttempt(attempt + 1)
    setAsking(true)
    try {
      setResult({ finding: await askList(askedOf(subject)) })
      handOver(subject)
      window.scrollTo(0, 0)
    } catch (error) {
      setFailure(
        error instanceof SubmissionError
          ? error.message
          : 'Chưa kiểm tra được trên máy này. Chưa rõ thì đừng chuyển tiền.',
      )
    } finally {
      setAsking(false)
    }
  }

  if (result) {
    return (
      <Page title="Kết quả kiểm tra" back="/kiem-tra-lua-dao" meta={{ noindex: true }}>
        <CheckResult subject={subject} finding={result.finding} />
        <Button
          full
          kind="secondary"
          icon="search"
          onClick={() => {
            setResult(undefined)
            setSubject({ ...subject, value: '' })
          }}
        >
          Kiểm tra cái khác
        </Button>
      </Page>
    )
  }
  return (
    <Page
      title="Kiểm tra số, tài khoản, link"
      lead="Xem đã có trong danh sách lừa đảo chưa. Không ai biết bạn hỏi gì: máy bạn tự so."
      back="/kiem-tra-lua-dao"
      meta={{
        description:
          'Kiểm tra số điện thoại, tài khoản ngân hàng, đường link, ứng dụng có trong danh sách lừa đảo hay không.',
      }}
    >
      <OfflineNote />
      <Form onSubmit={() => void ask()} problem={failure} attempt={attempt}>
        <SubjectFields
          label="Bạn muốn kiểm tra"
          subject={subject}
          onChange={(change) => setSubject((before) => ({ ...before, ...change }))}
          problems={problems}
        />
        <Button full htmlType="submit" icon="search" disabled={isAsking}>
          {isAsking ? 'Đang kiểm tra…' : 'Kiểm tra'}
        </Button>
      </Form>
    </Page>
  )
}
