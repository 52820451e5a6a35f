import { looksLikePhone, noSuchNumber } from '@chung-tay/shared/phone'
import { recognize } from '@chung-tay/shared/scam-check/recognize'
import { tidy } from '@chung-tay/shared/text'
import { buildDirectory } from '@chung-tay/shared/scam-check/official/directory'
import { useState } from 'react'
import { queries, useContent, useSettings } from '../../platform/content'
import { useLocation, useNavigate } from '../../platform/router'
import { SubmissionError } from '../../platform/submissions'
import { useProblems } from '../../platform/ui/forms'
import { handOver } from '../subject/handover'
import { judge, type Judgement } from './judge'

const nothingAsked = 'Hãy dán hoặc gõ số, link hay tin nhắn vào ô.'
const nothingThere =
  'Chưa thấy số điện thoại, số tài khoản, link hay tên ứng dụng nào. Hãy chép lại cho đủ.'

/** What is wrong with what stands in the box. */
function problemOf(asked: string): { text?: string } {
  if (tidy(asked) === '') return { text: nothingAsked }
  if (recognize(asked).length > 0) return {}
  return { text: looksLikePhone(asked) ? noSuchNumber : nothingThere }
}

export type Check = ReturnType<typeof useCheck>

/**
 * What somebody was sent and what is known of it. The result is a step of its own in the browser's history:
 * back leads to the box, with what was typed.
 */
export function useCheck() {
  const { data: contacts } = useContent(queries.contacts)
  const { data: settings } = useSettings()
  const navigate = useNavigate()
  const { pathname, state } = useLocation()
  const [text, setText] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [judgement, setJudgement] = useState<Judgement>()
  const problems = useProblems({ judge: () => problemOf(text), values: { text } })
  const isAtResult = (state as { isResult?: boolean } | null)?.isResult === true

  const ask = async (asked: string) => {
    const things = recognize(asked)
    if (!problems.check(problemOf(asked))) return
    setAsking(true)
    try {
      const directory = contacts && settings ? buildDirectory({ contacts, settings }) : undefined
      const answer = await judge(things, directory)
      setJudgement(answer)
      handOver({ bank: '', ...answer.worst.asked })
      navigate(pathname, { state: { isResult: true }, replace: isAtResult })
    } catch (problem) {
      problems.refuse(
        problem instanceof SubmissionError
          ? problem.message
          : 'Chưa kiểm tra được trên máy này. Chưa rõ thì đừng chuyển tiền.',
      )
    } finally {
      setAsking(false)
    }
  }

  return {
    text,
    setText,
    problems,
    isAsking,
    /** Undefined while the box is shown. */
    judgement: isAtResult ? judgement : undefined,
    ask,
    /** Back to an empty box. */
    startAgain: () => {
      setText('')
      navigate(-1)
    },
  }
}
