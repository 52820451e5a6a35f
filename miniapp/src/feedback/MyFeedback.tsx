import { useNavigate } from '../platform/router'
import { QueueStatus } from '../platform/submissions'
import { Section } from '../platform/ui'
import { ArrivalNotice } from './ArrivalNotice'
import { CaseLinks } from './CaseLinks'
import { useMyCases } from './my-cases'
import { useArrivals } from './use-arrivals'
import { fromSubmission } from './write/form-state'
import { handOver } from './write/handover'

const shown = 3

/** What this phone sent and what still waits, for the page of everything that is mine. */
export function MyFeedback() {
  const navigate = useNavigate()
  const arrived = useArrivals()
  const { cases } = useMyCases()
  return (
    <>
      <ArrivalNotice cases={arrived} />
      <QueueStatus
        feature="feedback"
        onEdit={({ body, files }) => {
          handOver({ form: fromSubmission(body), files })
          navigate('/phan-anh/viet')
        }}
      />
      <QueueStatus feature="feedback-message" />
      {cases.length > 0 ? (
        <Section title="Phản ánh đã gửi">
          <CaseLinks cases={cases.slice(0, shown)} />
        </Section>
      ) : null}
    </>
  )
}
