import { Section } from '../platform/ui'
import { CaseLinks } from './CaseLinks'
import { useMyCases } from './my-cases'
import { UnderWay } from './UnderWay'

const shown = 3

/** What this phone sent and what still waits, for the page of everything that is mine. */
export function MyFeedback() {
  const { cases } = useMyCases()
  return (
    <>
      <UnderWay />
      {cases.length > 0 ? (
        <Section title="Phản ánh đã gửi">
          <CaseLinks cases={cases.slice(0, shown)} />
        </Section>
      ) : null}
    </>
  )
}
