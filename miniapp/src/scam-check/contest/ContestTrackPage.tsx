import type { TrackedContest } from '@chung-tay/shared/scam-check/contract'
import useSWR from 'swr'
import { postJson, type SubmissionError } from '../../platform/submissions'
import { FollowByCode, NotOpened } from '../../platform/submissions/FollowByCode'
import { Button, Skeleton } from '../../platform/ui'
import { ScamLinks } from '../ScamLinks'
import { ContestState } from './ContestState'
import { useMyContests } from './my-contests'
import '../scam-check.css'

const what = 'khiếu nại'

/** Follows a contest: by a code this phone remembers, or one that is typed in. */
export default function ContestTrackPage() {
  const { contests } = useMyContests()
  return (
    <FollowByCode
      what={what}
      back="/kiem-tra-lua-dao/khieu-nai"
      path="/kiem-tra-lua-dao/khieu-nai/theo-doi"
      icon="scale"
      side={<ScamLinks />}
      remembered={contests}
      explain={() => 'Mã có 16 chữ số. So lại từng nhóm bốn số giúp nhé.'}
    >
      {(code, onLeave) => <Opened key={code} code={code} onLeave={onLeave} />}
    </FollowByCode>
  )
}

function Opened({ code, onLeave }: { code: string; onLeave: () => void }) {
  const { contests, forget } = useMyContests()
  const { data, error, isLoading, mutate } = useSWR<TrackedContest, SubmissionError>(
    ['scam-contest', code],
    () => postJson<TrackedContest>({ path: '/api/scam-check/contests/track', body: { code } }),
    { shouldRetryOnError: false },
  )
  if (isLoading) return <Skeleton lines={6} />
  if (!data)
    return <NotOpened what={what} error={error} onLeave={onLeave} onRetry={() => void mutate()} />
  return (
    <>
      <ContestState found={data} />
      <Button kind="quiet" icon="search" onClick={onLeave}>
        Xem mã khác
      </Button>
      {contests.some((mine) => mine.code === code) ? (
        <Button
          kind="quiet"
          icon="trash"
          onClick={() => {
            forget(code)
            onLeave()
          }}
        >
          Quên mã này trên máy
        </Button>
      ) : null}
    </>
  )
}
