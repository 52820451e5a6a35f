import type { TipsPage } from '@chung-tay/shared/tips/contract'
import { useState, type ComponentType } from 'react'
import type { Draft } from '../model'
import { Screen } from '../parts/Screen'
import { Sending } from '../parts/Sending'
import { sendTip, type Sent } from '../send-tip'
import { useSending } from '../use-sending'
import { FilesStep } from './FilesStep'
import { QuestionsStep } from './QuestionsStep'
import { ReviewStep } from './ReviewStep'
import { problemOf, steps, stepTitles, type Step, type StepProps } from './steps'
import { WhatStep } from './WhatStep'
import { WhoStep } from './WhoStep'

const views: Record<Step, ComponentType<StepProps>> = {
  who: WhoStep,
  what: WhatStep,
  questions: QuestionsStep,
  files: FilesStep,
  review: ReviewStep,
}

type Props = {
  page: TipsPage
  draft: Draft
  setDraft: (draft: Draft) => void
  onLeave: () => void
  onSent: (sent: Sent) => void
}

/** The steps of a new tip, one screen each; the address stays the same throughout. */
export function WriteScreen({ page, draft, setDraft, onLeave, onSent }: Props) {
  const [step, setStep] = useState<Step>('who')
  const [problem, setProblem] = useState<string>()
  const sending = useSending()
  const at = steps.indexOf(step)
  const View = views[step]

  const goTo = (other: Step) => {
    setProblem(undefined)
    setStep(other)
  }
  const send = () =>
    void sending.start(async (patience, change) => {
      onSent(await sendTip({ draft, patience, onProgress: change }))
    })
  const next = () => {
    const found = problemOf(step, draft)
    if (found) setProblem(found)
    else if (step === 'review') send()
    else goTo(steps[at + 1] ?? 'review')
  }

  if (sending.state.isOn) {
    return (
      <Sending
        {...sending.state}
        title="Đang gửi tin"
        onStop={sending.halt}
        onRetry={send}
        onBack={sending.close}
      />
    )
  }
  return (
    <Screen
      title={stepTitles[step]}
      side={<Known />}
      onBack={at === 0 ? onLeave : () => goTo(steps[at - 1] ?? 'who')}
    >
      <p className="tp-hint">
        Bước {at + 1} trong {steps.length}
      </p>
      <View
        draft={draft}
        page={page}
        change={(more) => setDraft({ ...draft, ...more })}
        next={next}
        goTo={goTo}
        problem={problem}
      />
    </Screen>
  )
}

/** What is good to know while writing, where a wide screen has the room; the page before said it too. */
function Known() {
  return (
    <section className="tp-section tp-wide-only">
      <h2>Bạn nên biết</h2>
      <ul>
        <li>Chỉ cán bộ tiếp nhận của nơi bạn chọn mở được tin này.</li>
        <li>Bạn không phải nêu tên mình.</li>
        <li>Trang không lưu gì vào máy. Đóng trang là quên hết.</li>
        <li>Cần rời đi ngay, hãy bấm “Thoát nhanh” ở góc trên.</li>
      </ul>
    </section>
  )
}
