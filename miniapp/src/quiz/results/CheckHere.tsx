import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { useState } from 'react'
import { apiOrigin } from '../../platform/api-origin'
import { Button, Icon, Notice } from '../../platform/ui'
import type { Finding } from '@chung-tay/shared/quiz/results/check-results'

/** Checks the published results on this phone: fetched, drawn again, counted again. */
export function CheckHere({ contest }: { contest: ContestView }) {
  const [findings, setFindings] = useState<Finding[]>()
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    setProblem('')
    try {
      const [{ checkResults }, response] = await Promise.all([
        import('@chung-tay/shared/quiz/results/check-results'),
        fetch(`${apiOrigin}/api/quiz/contests/${contest.slug}/results`, { cache: 'no-store' }),
      ])
      if (!response.ok) throw new Error('Chưa tải được tệp kết quả. Hãy thử lại sau ít phút.')
      const { seedHash, poolHash, rulesHash, resultsHash } = contest
      const noted = { seedHash, poolHash, rulesHash, sha256: resultsHash ?? undefined }
      setFindings(checkResults(await response.text(), noted))
    } catch (error) {
      setProblem(
        error instanceof TypeError || !(error instanceof Error)
          ? 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.'
          : error.message,
      )
    } finally {
      setBusy(false)
    }
  }
  const isRight = findings?.every((each) => each.isRight)
  return (
    <>
      <Button full icon="shield" disabled={isBusy} onClick={() => void check()}>
        {isBusy ? 'Đang kiểm tra…' : 'Kiểm tra ngay trên máy này'}
      </Button>
      <div role="status">
        {problem ? <Notice tone="caution" title={problem} /> : null}
        {findings ? (
          <>
            <Notice
              tone={isRight ? 'good' : 'danger'}
              title={isRight ? 'Mọi thứ đều khớp' : 'Có chỗ không khớp'}
            >
              {isRight
                ? 'Máy của bạn vừa bốc lại từng bài, đếm lại điểm và xếp lại hạng.'
                : 'Hãy báo cho đơn vị tổ chức và giữ lại tệp kết quả.'}
            </Notice>
            <ul className="ct-findings">
              {findings.map(({ what, isRight: agrees, problems }) => (
                <li key={what} className={agrees ? '' : 'ct-findings__wrong'}>
                  <Icon name={agrees ? 'check' : 'close'} size={20} />
                  <span>
                    <span className="ct-visually-hidden">{agrees ? 'Khớp: ' : 'Không khớp: '}</span>
                    {what}
                    {problems.slice(0, 3).map((each) => (
                      <span key={each} className="ct-hint ct-findings__problem">
                        {each}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </>
  )
}
