import { useNavigate } from '../platform/router'
import { QueueStatus } from '../platform/submissions'
import { ArrivalNotice } from './ArrivalNotice'
import { useArrivals } from './use-arrivals'
import { fromSubmission } from './write/form-state'
import { handOver } from './write/handover'

/** Answers that arrived, and what of this phone's feedback still waits to be sent. */
export function UnderWay() {
  const navigate = useNavigate()
  return (
    <>
      <ArrivalNotice cases={useArrivals()} />
      <QueueStatus
        feature="feedback"
        onEdit={({ body, files }) => {
          handOver({ form: fromSubmission(body), files })
          navigate('/phan-anh/viet')
        }}
      />
      <QueueStatus feature="feedback-message" />
    </>
  )
}
