import { looksLikePhone, noSuchNumber } from '@chung-tay/shared/phone'
import { recognize } from '@chung-tay/shared/scam-check/recognize'
import { buildDirectory } from '@chung-tay/shared/scam-check/official/directory'
import { useState } from 'react'
import { queries, useContent, useSettings } from '../../platform/content'
import { ScanButton } from '../../platform/scan'
import { SubmissionError } from '../../platform/submissions'
import { Button, Page } from '../../platform/ui'
import { Form, TextArea } from '../../platform/ui/forms'
import { OfflineNote } from '../OfflineNote'
import { handOver } from '../subject/handover'
import { CheckResult } from './CheckResult'
import { judge, type Judgement } from './judge'
import '../scam-check.css'

const nothingThere =
  'Chưa thấy số điện thoại, số tài khoản, link hay tên ứng dụng nào. Hãy chép lại cho đủ.'

/** One box for whatever somebody was sent; one verdict, the worst and surest, before all else. */
export default function CheckPage() {
  const { data: contacts } = useContent(queries.contacts)
  const { data: settings } = useSettings()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const [judgement, setJudgement] = useState<Judgement>()

  const ask = async (asked: string) => {
    const things = recognize(asked)
    setFailure(undefined)
    setError(things.length > 0 ? undefined : looksLikePhone(asked) ? noSuchNumber : nothingThere)
    if (things.length === 0) return setAttempt(attempt + 1)
    setAsking(true)
    try {
      const directory = contacts && settings ? buildDirectory({ contacts, settings }) : undefined
      const answer = await judge(things, directory)
      setJudgement(answer)
      handOver({ bank: '', ...answer.worst.asked })
      window.scrollTo(0, 0)
    } catch (problem) {
      setFailure(
        problem instanceof SubmissionError
          ? problem.message
          : 'Chưa kiểm tra được trên máy này. Chưa rõ thì đừng chuyển tiền.',
      )
    } finally {
      setAsking(false)
    }
  }

  if (judgement) {
    return (
      <Page title="Kết quả kiểm tra" back="/kiem-tra-lua-dao" meta={{ noindex: true }}>
        <CheckResult judgement={judgement} onAskAccount={(number) => void ask(`STK ${number}`)} />
        <Button
          full
          kind="secondary"
          icon="search"
          onClick={() => {
            setJudgement(undefined)
            setText('')
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
      lead="Xem có phải lừa đảo không. Không ai biết bạn hỏi gì: máy bạn tự so."
      back="/kiem-tra-lua-dao"
      meta={{
        description:
          'Kiểm tra số điện thoại, tài khoản ngân hàng, đường link, ứng dụng có trong danh sách lừa đảo hay không.',
      }}
    >
      <OfflineNote />
      <Form onSubmit={() => ask(text)} problem={failure} attempt={attempt}>
        <TextArea
          label="Số, tài khoản, link, ứng dụng hoặc cả tin nhắn"
          hint="Dán vào đây. Ảnh chụp màn hình thì chép chữ trong ảnh. Với link, đừng mở."
          maxLength={4000}
          rows={3}
          value={text}
          onChange={setText}
          error={error}
        />
        <ScanButton
          label="Quét mã QR"
          instead="Bạn gõ số tài khoản hoặc link vào ô trên."
          onText={setText}
        />
        <Button full htmlType="submit" icon="search" disabled={isAsking}>
          {isAsking ? 'Đang kiểm tra…' : 'Kiểm tra'}
        </Button>
      </Form>
    </Page>
  )
}
