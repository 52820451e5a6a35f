import { useCallback, useEffect, useMemo, useState } from 'react'
import { queries, useContent } from '../../platform/content'
import { usePreferences } from '../../platform/preferences'
import { useKeeping } from '../../platform/storage'
import {
  SubmissionError,
  submissionQueue,
  useAutosavedDraft,
  useDrafts,
} from '../../platform/submissions'
import { Button, NotKept, Page } from '../../platform/ui'
import { Form, Honeypot, useProblems, type PickedFile } from '../../platform/ui/forms'
import {
  emptyForm,
  problemsOf,
  steps,
  titleOf,
  toSubmission,
  type FeedbackForm,
  type Step,
} from './form-state'
import { clearHandover, peekHandover } from './handover'
import { CheckStep } from './CheckStep'
import { KindStep } from './KindStep'
import { SendStep } from './SendStep'
import { SentView } from './SentView'
import { StoryStep } from './StoryStep'
import { useSteps } from './use-steps'
import { WriteHelp } from './WriteHelp'

const stepTitles: Record<Step, string> = {
  kind: 'Bạn muốn nói về việc gì?',
  story: 'Kể lại sự việc',
  send: 'Liên hệ, công khai',
  check: 'Xem lại trước khi gửi',
}

const newDraftId = () => `draft-${Math.random().toString(36).slice(2)}`

/** Writing feedback in short steps and a look at all of it; what is written stays on the phone until it is sent. */
export default function WritePage() {
  const { preferences } = usePreferences()
  const keeping = useKeeping()
  const { data: units } = useContent(queries.units)
  const commune = units?.some(({ slug }) => slug === preferences.commune) ? preferences.commune : ''
  const { drafts, save, remove } = useDrafts<FeedbackForm>('feedback')
  const [draftId, setDraftId] = useState(draftFromAddress)
  const opened = drafts.find(({ id }) => id === draftId)
  const [edited, setEdited] = useState<FeedbackForm | undefined>(() => peekHandover()?.form)
  const form = useMemo(
    () => edited ?? opened?.value ?? { ...emptyForm, commune: commune ?? '' },
    [edited, opened, commune],
  )
  const [files, setFiles] = useState<PickedFile[]>(() => peekHandover()?.files ?? [])
  useEffect(clearHandover, [])
  const [sentId, setSentId] = useState<string>()
  const way = useSteps(form)
  const { step, index } = way
  const problems = useProblems({
    judge: () => problemsOf(step, form),
    values: form,
    summary: 'Còn chỗ cần điền, xem bên dưới',
  })

  const change = useCallback(
    (part: Partial<FeedbackForm>) => setEdited((before) => ({ ...(before ?? form), ...part })),
    [form],
  )
  useAutosavedDraft(save, {
    id: draftId,
    title: titleOf(form.text),
    value: form,
    isWorthSaving: edited !== undefined && !sentId && form.text.trim() !== '',
  })

  const { clear } = problems
  // What was said of one step is no word about the next.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(clear, [step])

  const next = async () => {
    if (!problems.check()) return
    if (step !== 'check') return way.next()
    try {
      const id = await submissionQueue.enqueue({
        feature: 'feedback',
        title: titleOf(form.text),
        path: '/api/feedback/submissions',
        body: { ...toSubmission(form) },
        files,
        filePath: '/api/feedback/attachments',
      })
      setSentId(id)
      remove(draftId)
      way.leave()
      window.scrollTo(0, 0)
    } catch (error) {
      problems.refuse(
        error instanceof SubmissionError ? error.message : 'Chưa gửi được. Hãy thử lại.',
      )
    }
  }
  const restart = () => {
    setSentId(undefined)
    setEdited(undefined)
    setFiles([])
    setDraftId(newDraftId())
    window.scrollTo(0, 0)
  }

  if (sentId) {
    return (
      <Page isForm title="Gửi phản ánh" back="/phan-anh" meta={{ noindex: true }}>
        <SentView
          id={sentId}
          onNew={restart}
          onEdit={(form, taken) => {
            setSentId(undefined)
            setEdited(form)
            setFiles(taken)
            way.open('story')
          }}
        />
      </Page>
    )
  }
  return (
    <Page
      isForm
      title={stepTitles[step]}
      back="/phan-anh"
      side={<WriteHelp />}
      meta={{ title: 'Viết phản ánh', noindex: true }}
    >
      <p className="ct-steps">
        Bước {index + 1} trên {steps.length}
      </p>
      <Form onSubmit={next} {...problems.form}>
        {step === 'kind' ? (
          <KindStep form={form} problems={problems.shown} onChange={change} />
        ) : null}
        {step === 'story' ? (
          <StoryStep
            {...{ form, files }}
            problems={problems.shown}
            onChange={change}
            onFiles={setFiles}
          />
        ) : null}
        {step === 'send' ? (
          <SendStep form={form} problems={problems.shown} onChange={change} />
        ) : null}
        {step === 'check' ? <CheckStep form={form} files={files} onChange={way.change} /> : null}
        <Honeypot onChange={(website) => change({ website })} />
        {/* New ones with every step: the focus goes to what is new instead of staying below it. */}
        <div className="ct-form__buttons" key={step}>
          <Button full htmlType="submit" icon={step === 'check' ? 'send' : undefined}>
            {step === 'check' ? 'Gửi phản ánh' : way.isChange ? 'Xong, xem lại' : 'Tiếp tục'}
          </Button>
          {index > 0 && !way.isChange ? (
            <Button full kind="quiet" onClick={way.back}>
              Quay lại bước trước
            </Button>
          ) : null}
        </div>
        {keeping === 'kept' ? (
          <p className="ct-hint">
            Nội dung đang viết được cất trong máy này, đóng lại không mất.
            {files.length > 0 ? ' Riêng tệp thì phải chọn lại.' : ''}
          </p>
        ) : null}
        <NotKept>
          Nội dung đang viết chỉ còn đến khi bạn đóng trang. Hãy gửi trước khi đóng.
        </NotKept>
      </Form>
    </Page>
  )
}

/** Which draft to open: its id stands in the address after `#`. */
function draftFromAddress(): string {
  const wanted = typeof window === 'undefined' ? '' : window.location.hash.slice(1)
  return /^draft-\w+$/.test(wanted) ? wanted : newDraftId()
}
