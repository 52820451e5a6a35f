import { randomUuid } from '@chung-tay/shared/codes/random-uuid'
import { surveyAnswers } from '@chung-tay/shared/feedback/vocabulary'
import { useState } from 'react'
import { sendSubmission, SubmissionError } from '../../platform/submissions'
import { Button, Card } from '../../platform/ui'
import { ChoiceList, Form, TextArea, useProblems } from '../../platform/ui/forms'

type Answer = (typeof surveyAnswers)[number]['value']

/** Four weeks later, one question. */
export function SurveyForm({ code, onDone }: { code: string; onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer>()
  const [comment, setComment] = useState('')
  const [key] = useState(randomUuid)
  const problems = useProblems({
    judge: () => (answer ? {} : { answer: 'Hãy chọn một câu trả lời.' }),
    values: { answer },
  })
  const send = async () => {
    if (!problems.check()) return
    try {
      await sendSubmission({
        path: '/api/feedback/survey',
        key,
        body: { code, answer, comment: comment.trim() || undefined },
      })
      onDone()
    } catch (error) {
      problems.refuse(
        error instanceof SubmissionError ? error.message : 'Chưa gửi được. Hãy thử lại.',
      )
    }
  }
  return (
    <Card tone="accent">
      <Form onSubmit={send} {...problems.form}>
        <ChoiceList
          label="Đến hôm nay, việc này thế nào?"
          value={answer}
          onChange={setAnswer}
          options={surveyAnswers}
          error={problems.shown.answer}
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
