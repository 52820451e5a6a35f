import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import useSWR from 'swr'
import { formatTrackingCode, type TrackingCodeProblem } from '@chung-tay/shared/codes'
import { postJson, type SubmissionError } from '../../platform/submissions'
import { FollowByCode, NotOpened } from '../../platform/submissions/FollowByCode'
import { Button, ButtonLink, ConfirmButton, Skeleton } from '../../platform/ui'
import { FeedbackLinks } from '../FeedbackLinks'
import { useMyCases } from '../my-cases'
import { ReceiptOffer } from '../../signed-receipts'
import { useArrivals } from '../use-arrivals'
import { CaseView } from './CaseView'
import { StopNotices } from './StopNotices'

const what = 'phản ánh'
const problems: Record<TrackingCodeProblem, string> = {
  empty: 'Hãy nhập mã theo dõi.',
  'too-short': 'Mã có 16 chữ số, bạn nhập còn thiếu.',
  'too-long': 'Mã có 16 chữ số, bạn nhập bị thừa.',
  mistyped: 'Có chữ số gõ nhầm. So lại từng nhóm bốn số giúp nhé.',
}

/** Follows a case: by a code this phone remembers, or one that is typed in. */
export default function TrackPage() {
  useArrivals()
  const { cases } = useMyCases()
  return (
    <FollowByCode
      what={what}
      back="/phan-anh"
      path="/phan-anh/theo-doi"
      icon="message"
      side={<FeedbackLinks />}
      remembered={cases}
      explain={(problem) => problems[problem]}
      instead={(reference) =>
        reference.startsWith('PA-') ? (
          <ButtonLink full kind="secondary" icon="people" to={`/phan-anh/cong-khai#${reference}`}>
            Xem việc này có được công khai không
          </ButtonLink>
        ) : null
      }
    >
      {(code, onLeave) => <Opened key={code} code={code} onLeave={onLeave} />}
    </FollowByCode>
  )
}

function Opened({ code, onLeave }: { code: string; onLeave: () => void }) {
  const { cases, forget } = useMyCases()
  const { data, error, isLoading, mutate } = useSWR<TrackedCase, SubmissionError>(
    ['feedback-case', code],
    () => postJson<TrackedCase>({ path: '/api/feedback/track', body: { code } }),
    { refreshInterval: 60_000, shouldRetryOnError: false },
  )
  const mine = cases.find((each) => each.code === code)
  if (data) {
    return (
      <>
        <CaseView code={code} found={data} onChanged={() => void mutate()} />
        {mine?.signedReceipt ? (
          <ReceiptOffer
            signed={mine.signedReceipt}
            reference={data.reference}
            receivedAt={data.receivedAt}
          />
        ) : null}
        <StopNotices code={code} isTold={data.isTold} onStopped={() => void mutate()} />
        <Button kind="quiet" icon="search" onClick={onLeave}>
          Xem mã khác
        </Button>
        {mine ? (
          <ConfirmButton
            icon="trash"
            question="Quên mã này?"
            loss={`Mã ${formatTrackingCode(code)} chỉ có trên máy này. Nếu chưa chép lại, bạn sẽ không xem được trả lời nữa.`}
            confirm="Quên mã"
            onConfirm={() => {
              forget(code)
              onLeave()
            }}
          >
            Quên mã này trên máy
          </ConfirmButton>
        ) : null}
      </>
    )
  }
  if (isLoading) return <Skeleton lines={8} />
  return <NotOpened what={what} error={error} onLeave={onLeave} onRetry={() => void mutate()} />
}
