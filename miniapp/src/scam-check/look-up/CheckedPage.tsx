import { Button, Page } from '../../platform/ui'
import { ScamLinks } from '../ScamLinks'
import { CheckResult } from './CheckResult'
import type { Judgement } from './judge'
import type { Check } from './use-check'

type Props = { judgement: Judgement; check: Check }

/** One verdict, the worst and surest, before all else. */
export function CheckedPage({ judgement, check }: Props) {
  return (
    <Page
      title="Kết quả kiểm tra"
      back="/kiem-tra-lua-dao"
      meta={{ noindex: true }}
      side={<ScamLinks />}
    >
      <CheckResult
        judgement={judgement}
        onAskAccount={(number) => void check.ask(`STK ${number}`)}
      />
      <Button full kind="secondary" icon="search" onClick={check.startAgain}>
        Kiểm tra cái khác
      </Button>
    </Page>
  )
}
