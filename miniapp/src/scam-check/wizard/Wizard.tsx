import type { ScamGuide } from '@chung-tay/shared/payload-types'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from '../../platform/router'
import { useReadAloud } from '../../platform/speech'
import { useStored } from '../../platform/storage'
import { Button, ButtonLink, Page, PhoneButton, Switch } from '../../platform/ui'
import { longestPath } from '@chung-tay/shared/scam-check/guide/check-guide'
import { ScamLinks } from '../ScamLinks'
import { firstStep, nextStep, stepAddress, type Step } from './steps'
import { VerdictView } from './VerdictView'

type Props = { guide: ScamGuide; step: Step }
type Walked = { asked?: number } | null

const startTitle = 'Chuyện gì đang xảy ra?'

/** One screen of the questions: what happens, a question, or the verdict. */
export function Wizard({ guide, step }: Props) {
  const navigate = useNavigate()
  const { state, key } = useLocation()
  const asked = ((state as Walked)?.asked ?? 0) + 1
  const title = titleOf(step)
  const shown = useRef(title)
  const { isAvailable, speak } = useReadAloud()
  const [readsAloud, setReadsAloud] = useStored('scam-check:reads-aloud', false)
  const go = (target: string, walked = asked) =>
    navigate(stepAddress(target), { state: { asked: walked } })

  useEffect(() => {
    if (shown.current !== title) {
      shown.current = title
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    if (readsAloud) speak(document.querySelector<HTMLElement>('.ct-wizard')?.innerText ?? '')
    // Once for every step that is shown, and when reading is switched on.
  }, [title, key, readsAloud, speak])

  return (
    <Page
      title={title}
      back="/kiem-tra-lua-dao"
      meta={{ noindex: true }}
      heading={<></>}
      side={<ScamLinks />}
    >
      <div className={`ct-wizard ct-wizard--${step.kind}`}>
        {step.kind === 'question' ? (
          <p className="ct-wizard__count">
            Câu {asked}, nhiều nhất {longestPath} câu
          </p>
        ) : null}
        <h1 tabIndex={-1}>{title}</h1>
        {step.kind === 'start' ? (
          <ul className="ct-wizard__entries">
            {guide.entries?.map(({ id, label, target }) => (
              <li key={id ?? target}>
                <Button full kind="secondary" onClick={() => go(target, 0)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {step.kind === 'question' ? (
          <>
            {step.question.help ? <p className="ct-wizard__help">{step.question.help}</p> : null}
            <div className="ct-wizard__answers">
              <Button full onClick={() => go(nextStep(step.question, 'yes'))}>
                Có
              </Button>
              <Button full onClick={() => go(nextStep(step.question, 'no'))}>
                Không
              </Button>
              <Button full kind="secondary" onClick={() => go(nextStep(step.question, 'unsure'))}>
                Tôi không chắc
              </Button>
            </div>
          </>
        ) : null}
        {step.kind === 'verdict' ? <VerdictView verdict={step.verdict} /> : null}
      </div>
      {isAvailable ? (
        <Switch
          label="Đọc to từng câu"
          checked={readsAloud}
          onChange={(isOn) => setReadsAloud(isOn)}
        />
      ) : null}
      {step.kind === 'verdict' ? (
        <ButtonLink full kind="secondary" icon="refresh" to={stepAddress(firstStep)}>
          Trả lời lại từ đầu
        </ButtonLink>
      ) : (
        <PhoneButton kind="danger" number="113" label="Đang bị đe dọa, gọi 113" />
      )}
    </Page>
  )
}

function titleOf(step: Step): string {
  if (step.kind === 'question') return step.question.text
  return step.kind === 'verdict' ? step.verdict.title : startTitle
}
