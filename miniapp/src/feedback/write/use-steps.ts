import { useEffect, useRef, useState } from 'react'
import { focusHeading } from '../../platform/focus'
import { useLocation, useNavigate } from '../../platform/router'
import { focusField } from '../../platform/ui/forms'
import { problemsOf, steps, type FeedbackForm, type Step } from './form-state'

/** What an entry of the browser's history says of the form. */
type Entry = {
  step: Step
  /** How many entries of this form stand before it. */
  depth: number
  /** The field that is to be changed, when one was chosen on the page that shows everything. */
  field?: string
}

/**
 * The steps of the form, each an entry of the browser's history: the phone's own "back" leads to the step
 * before, with everything that was filled in. No step is shown before those that come first are whole.
 */
export function useSteps(form: FeedbackForm) {
  const { key, state, hash } = useLocation()
  const navigate = useNavigate()
  const { step: wanted, depth, field } = entryOf(state)
  const [shown, setShown] = useState(() => ({ key, step: reachable(wanted, form) }))
  if (shown.key !== key) setShown({ key, step: reachable(wanted, form) })
  const { step } = shown
  const index = steps.indexOf(step)

  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    window.scrollTo(0, 0)
    if (field && step === wanted) focusField(field)
    else focusHeading()
    // When another step is shown, not when its address is read again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, step])

  const push = (entry: Omit<Entry, 'depth'>) =>
    navigate({ hash }, { state: { ...entry, depth: depth + 1 } satisfies Entry })
  return {
    step,
    index,
    /** Whether it was come to from the page that shows everything, to change something. */
    isChange: field !== undefined && step === wanted,
    next: () => {
      if (field !== undefined && step === wanted) navigate(-1)
      else if (step !== wanted) setShown({ key, step: reachable(wanted, form) })
      else push({ step: steps[index + 1] ?? 'check' })
    },
    back: () => {
      if (step === wanted && depth > 0) navigate(-1)
      else setShown({ key, step: steps[index - 1] ?? 'kind' })
    },
    change: (other: Step, which: string) => push({ step: other, field: which }),
    open: (other: Step) => push({ step: other }),
    /** Back to the first entry of the form: what comes before it is one "back" away again. */
    leave: () => {
      if (depth > 0) navigate(-depth)
    },
  }
}

function entryOf(state: unknown): Entry {
  const { step, depth = 0, field } = (state ?? {}) as Partial<Entry>
  return { step: steps.find((each) => each === step) ?? 'kind', depth, ...(field ? { field } : {}) }
}

/** The step itself, or the first before it that still lacks something. */
function reachable(step: Step, form: FeedbackForm): Step {
  const before = steps.slice(0, steps.indexOf(step))
  return before.find((each) => Object.keys(problemsOf(each, form)).length > 0) ?? step
}
