import { useSyncExternalStore } from 'react'
import { queries, useContent } from '../platform/content'
import { useLocation } from '../platform/router'
import { Loaded, Page } from '../platform/ui'
import { CheckedPage } from './look-up/CheckedPage'
import { useCheck } from './look-up/use-check'
import { Start } from './Start'
import { findStep, stepParameter } from './wizard/steps'
import { Wizard } from './wizard/Wizard'
import './scam-check.css'

const never = () => () => undefined

/** The box and the way in to everything against scams; with `?buoc=` in its address, one step of the questions. */
export default function ScamCheckPage() {
  const { pathname, search } = useLocation()
  const check = useCheck()
  const guides = useContent(queries.scamGuides)
  // The page was rendered before anybody's address was known.
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const asked = isInBrowser ? new URLSearchParams(search).get(stepParameter) : null
  if (check.judgement) return <CheckedPage judgement={check.judgement} check={check} />
  if (asked === null) {
    return (
      <Start
        guide={guides.data?.[0]}
        check={check}
        isElsewhere={pathname !== '/kiem-tra-lua-dao'}
      />
    )
  }
  return (
    <Loaded query={guides}>
      {([guide]) => {
        const step = guide && findStep(guide, asked)
        return guide && step ? (
          <Wizard guide={guide} step={step} />
        ) : (
          <Page title={'Có phải lừa\u00a0đảo không?'} meta={{ noindex: true }} isWide>
            <Start guide={guide} check={check} isInside />
          </Page>
        )
      }}
    </Loaded>
  )
}
