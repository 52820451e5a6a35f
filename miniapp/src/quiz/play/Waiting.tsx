import type { ParticipationView } from '@chung-tay/shared/quiz/play/contract'
import { ButtonLink, Card, Notice } from '../../platform/ui'
import { Confetti } from '../stage/Confetti'
import { ResultsCountdown } from '../results/ResultsCountdown'
import { durationWords } from '../words'
import './score.css'

type Props = { done: ParticipationView; nickname: string; slug: string; onTime: () => void }

/** Handed in while the contest runs: thanks, what was done, when the results come. */
export function Waiting({ done, nickname, slug, onTime }: Props) {
  const { answered, total, seconds, entrants, resultsAt, receipt, attemptsLeft } = done
  return (
    <>
      <Card tone="accent" className="ct-score">
        <Confetti />
        <p className="ct-score__praise">Cảm ơn {nickname} đã dự thi!</p>
        <p>
          Bạn đã trả lời {answered}/{total} câu trong {durationWords(seconds)}.
        </p>
        <p>
          {entrants > 1
            ? `Bạn là một trong ${entrants.toLocaleString('vi-VN')} người đã dự thi đến lúc này.`
            : 'Bạn là người đầu tiên nộp bài.'}
        </p>
      </Card>
      <ResultsCountdown resultsAt={resultsAt} onTime={onTime} />
      <Notice tone="accent" title="Vì sao chưa có điểm?">
        Người khác còn đang thi. Điểm, thứ hạng, chứng nhận và đáp án kèm căn cứ hiện ra cho mọi
        người cùng lúc, ngay tại trang này.
      </Notice>
      <ButtonLink full kind="secondary" icon="people" to={`/trac-nghiem/bang-xep-hang?c=${slug}`}>
        Xem ai đang dự thi
      </ButtonLink>
      {attemptsLeft > 0 ? (
        <ButtonLink full kind="quiet" to={`/trac-nghiem/cuoc-thi?c=${slug}`}>
          Thi thêm (còn {attemptsLeft} lượt)
        </ButtonLink>
      ) : (
        <ButtonLink full kind="quiet" to="/trac-nghiem">
          Luyện tập trong lúc chờ
        </ButtonLink>
      )}
      <p className="ct-hint">
        Mã bài của bạn: <strong className="ct-receipt">{receipt}</strong>. Máy này nhớ bài thi: mở
        lại cuộc thi rồi chọn “Mở bài thi của bạn” là thấy kết quả.
      </p>
    </>
  )
}
