import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import { surveyAnswers } from '@chung-tay/shared/feedback/vocabulary'
import { useState } from 'react'
import { sendSubmission, SubmissionError } from '../../platform/submissions'
import { Button, Card } from '../../platform/ui'
import { ChoiceList, Form, TextArea } from '../../platform/ui/forms'

type Answer = (typeof surveyAnswers)[number]['value']

/** Four weeks later, one question. */
export function SurveyForm({ code, onDone }: { code: string; onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer>()
  const [comment, setComment] = useState('')
  const [problem, setProblem] = useState<string>()
  const [key] = useState(randomUuid)
  const send = async () => {
    if (!answer) return setProblem('Hãy chọn một câu trả lời.')
    try {
      await sendSubmission({
        path: '/api/feedback/survey',
        key,
        body: { code, answer, comment: comment.trim() || undefined },
      })
      onDone()
    } catch (error) {
      setProblem(error instanceof SubmissionError ? error.message : 'Chưa gửi được. Hãy thử lại.')
    }
  }
  return (
    <Card tone="accent">
      <Form onSubmit={send} problem={problem}>
        <ChoiceList
          label="Đến hôm nay, việc này thế nào?"
          value={answer}
          onChange={setAnswer}
          options={surveyAnswers}
        />
        <TextArea
          optional
          label="Bạn muốn nói thêm gì?"
          value={comment}
          onChange={setComment}
          maxLength={1000}
          rows={3}
        />
        <Button full htmlType="submit">
          Gửi câu trả lời
        </Button>
      </Form>
    </Card>
  )
}
