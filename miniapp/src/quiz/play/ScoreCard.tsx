import type { ResultView } from '@chung-tay/shared/quiz/play/contract'
import { Card } from '../../platform/ui'
import { Confetti } from '../stage/Confetti'
import { durationWords } from '../words'
import { praiseOf } from '../stage/praise'
import './score.css'

const radius = 56
const length = 2 * Math.PI * radius

/** Score, time and place at a glance, with a word of praise that is true. */
export function ScoreCard({ result }: { result: ResultView }) {
  const { score, outOf, seconds, rank, of, shareBelow } = result
  const share = outOf > 0 ? score / outOf : 0
  return (
    <Card tone="accent" className="ct-score">
      {share >= 0.5 ? <Confetti /> : null}
      <div className="ct-score__ring">
        <svg viewBox="0 0 128 128" aria-hidden="true" focusable="false">
          <circle className="ct-score__track" cx="64" cy="64" r={radius} />
          <circle
            className="ct-score__arc"
            cx="64"
            cy="64"
            r={radius}
            strokeDasharray={`${share * length} ${length}`}
          />
        </svg>
        <p className="ct-score__points">
          {score}/{outOf}
        </p>
      </div>
      <p className="ct-score__praise">{praiseOf(share)}</p>
      <p>
        Đúng {score} câu trong {durationWords(seconds)}
      </p>
      {rank === null ? null : (
        <p className="ct-score__rank">
          Hạng {rank} trong {of} người
        </p>
      )}
      {shareBelow ? <ShareBelow share={shareBelow} /> : null}
      {result.isCounted || result.disqualifiedReason ? null : (
        <p className="ct-hint">Bảng xếp hạng đang tính lượt tốt hơn của bạn.</p>
      )}
    </Card>
  )
}

/** Of ten people, how many rank lower: a percentage one can see. */
function ShareBelow({ share }: { share: number }) {
  const percent = Math.floor(share * 100)
  if (percent < 1) return null
  return (
    <>
      <div className="ct-score__people" aria-hidden="true">
        {Array.from({ length: 10 }, (_, at) => (
          <span key={at} className={at < Math.round(share * 10) ? 'ct-score__person--below' : ''} />
        ))}
      </div>
      <p>Bạn làm tốt hơn {percent}% số người dự thi</p>
    </>
  )
}
