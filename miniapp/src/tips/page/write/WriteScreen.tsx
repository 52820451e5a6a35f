import type { TipsPage } from '@chung-tay/shared/tips/contract'
import { useEffect, useState, type ComponentType } from 'react'
import { useProblems } from '../../../platform/ui/forms/use-problems'
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
  const problems = useProblems({
    judge: () => {
      const name = problemOf(step, draft)
      return name ? { [name]: name } : {}
    },
    values: {},
  })
  const [problem] = Object.keys(problems.shown)
  const { attempt } = problems.form
  useEffect(() => {
    // The button may stand screens below the field that is wrong.
    const wrong = '[aria-invalid="true"], .tp-choices--wrong input'
    if (attempt > 0) document.querySelector<HTMLElement>(wrong)?.focus()
  }, [attempt])
  // What was looked at once more is returned to; with another kind of crime come other questions.
  const [changing, setChanging] = useState<{ crime: string }>()
  const sending = useSending()
  const at = steps.indexOf(step)
  const View = views[step]

  const goTo = (other: Step) => {
    problems.clear()
    setStep(other)
    if (other === 'review') setChanging(undefined)
  }
  const change = (other: Step) => {
    goTo(other)
    setChanging({ crime: draft.crime })
  }
  /** From a change to where it was asked for; from the questions of another kind of crime to its choice. */
  const back = () => {
    if (changing && step === 'questions' && changing.crime !== draft.crime) setStep('what')
    else if (changing) goTo('review')
    else if (at === 0) onLeave()
    else goTo(steps[at - 1] ?? 'who')
  }
  const send = () =>
    void sending.start(async (patience, change) => {
      onSent(await sendTip({ draft, patience, onProgress: change }))
    })
  const next = () => {
    if (!problems.check()) return
    // Whoever went back from a change has not been asked whether what is left there will do.
    const wrong = step === 'review' && steps.find((each) => problemOf(each, draft))
    if (wrong) {
      change(wrong)
      const name = problemOf(wrong, draft) as string
      problems.check({ [name]: name })
    } else if (step === 'review') send()
    else if (changing && (step !== 'what' || changing.crime === draft.crime)) goTo('review')
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
    <Screen title={stepTitles[step]} side={<Known />} onBack={back}>
      <p className="tp-hint">
        Bước {at + 1} trong {steps.length}
      </p>
      <View
        draft={draft}
        page={page}
        change={(more) => setDraft({ ...draft, ...more })}
        next={next}
        goTo={change}
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
