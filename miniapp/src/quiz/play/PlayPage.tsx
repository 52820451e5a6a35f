import type { AttemptView } from '@chung-tay/shared/quiz/play/contract'
import { useEffect, useState } from 'react'
import { useNavigate } from '../../platform/router'
import {
  Button,
  ButtonLink,
  ConfirmButton,
  EmptyState,
  Notice,
  PlainPage,
  Skeleton,
} from '../../platform/ui'
import { AnswerField, emptyAnswer, isAnswered, isWhole } from '../answering/AnswerField'
import { QuestionBody } from '../answering/QuestionBody'
import { SubmitButton } from './SubmitButton'
import { Timer } from './Timer'
import { useEntrant } from '../attempts/use-entrant'
import { useStage } from '../stage/use-stage'
import { usePlay } from './use-play'
import './play.css'

/** One question after the other, with the time left; nothing else on the screen. */
export default function PlayPage() {
  const navigate = useNavigate()
  const { slug, token, attempt } = useEntrant()
  const play = usePlay(token, attempt)
  const { view, isBusy } = play
  const [answer, setAnswer] = useState<string[]>([])
  const question = view?.question ?? null
  const isOpen = view?.state === 'open'
  useStage(isOpen)

  useEffect(() => {
    if (view?.question) setAnswer(play.draft ?? view.saved ?? emptyAnswer(view.question))
    // Only a new question begins anew; saving one must not undo what was chosen meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view?.id, view?.position])
  useEffect(() => {
    if (view && view.state !== 'open') navigate(`/trac-nghiem/ket-qua?c=${slug}`, { replace: true })
  }, [view, navigate, slug])

  const choose = (chosen: string[]) => {
    setAnswer(chosen)
    if (isAnswered(chosen)) play.keep(chosen)
  }
  const chosen = question && isAnswered(answer) ? answer : null
  const goOn = async (given: string[] | null) => {
    await play.next(given)
    window.scrollTo(0, 0)
  }
  return (
    <PlainPage
      title={view?.title ?? 'Bài thi'}
      meta={{ noindex: true }}
      heading={
        <div className="ct-play__head">
          <h1 className="ct-play__title" tabIndex={-1}>
            {view?.title ?? 'Bài thi'}
          </h1>
          {isOpen ? (
            <ConfirmButton
              icon="close"
              question="Rời bài thi?"
              loss="Đồng hồ vẫn chạy khi bạn rời đi. Câu đã trả lời vẫn còn; mở lại cuộc thi trước giờ hết là làm tiếp."
              confirm="Rời bài thi"
              onConfirm={() => navigate(`/trac-nghiem/cuoc-thi?c=${slug}`)}
            >
              Rời
            </ConfirmButton>
          ) : null}
        </div>
      }
    >
      {!slug || (!attempt && !view) ? (
        <EmptyState
          drawing="list"
          title="Máy này chưa có bài thi"
          action={<ButtonLink to={`/trac-nghiem/cuoc-thi?c=${slug}`}>Xem cuộc thi</ButtonLink>}
        />
      ) : null}
      {attempt && !view && !play.problem ? <Skeleton lines={6} /> : null}
      {view && isOpen ? (
        <PlayBar
          view={view}
          offsetMs={play.offsetMs}
          onEnd={() => void (view.questionEndsAt && question ? goOn(chosen) : play.submit(chosen))}
        />
      ) : null}
      <div role="status" className="ct-play__status">
        {play.isOffline ? (
          <Notice tone="caution" icon="wifi-off" title="Đang mất kết nối">
            {view
              ? 'Bạn cứ làm tiếp câu này. Câu trả lời giữ trong máy và tự gửi khi có mạng lại. Giờ thi vẫn tính.'
              : 'Bài thi của bạn vẫn còn. Có mạng lại là tự mở ra đúng câu đang làm.'}
          </Notice>
        ) : play.problem ? (
          <Notice tone="caution" title={play.problem} />
        ) : null}
      </div>
      {question && view ? (
        <section
          className="ct-play__question"
          key={view.position}
          aria-label={`Câu ${view.position + 1}`}
        >
          <QuestionBody {...question} />
          <AnswerField question={question} value={answer} onChange={choose} />
          <div className="ct-play__next">
            <Button
              full
              icon="chevron-right"
              disabled={isBusy || !isWhole(question, answer)}
              onClick={() => void goOn(chosen)}
            >
              {isBusy
                ? play.isOffline
                  ? 'Đang chờ có mạng…'
                  : 'Đang lưu…'
                : view.position === view.total - 1
                  ? 'Trả lời câu cuối'
                  : 'Câu tiếp theo'}
            </Button>
          </div>
          <ConfirmButton
            question="Bỏ qua câu này?"
            loss="Câu bỏ qua không có điểm và không quay lại trả lời được."
            confirm="Bỏ qua câu này"
            onConfirm={() => void goOn(null)}
          >
            Bỏ qua câu này
          </ConfirmButton>
        </section>
      ) : view && isOpen ? (
        <>
          <Notice tone="good" title="Bạn đã đi hết các câu">
            Nộp sớm thì thời gian làm bài ngắn hơn. Điểm và thứ hạng hiện khi cuộc thi kết thúc.
          </Notice>
          <SubmitButton
            isBusy={isBusy}
            total={view.total}
            onSubmit={() => void play.submit(null)}
          />
        </>
      ) : null}
    </PlainPage>
  )
}

type BarProps = { view: AttemptView; offsetMs: number; onEnd: () => void }

function PlayBar({ view, offsetMs, onEnd }: BarProps) {
  const endsAt = view.questionEndsAt && view.question ? view.questionEndsAt : view.deadlineAt
  return (
    <div className="ct-play__bar">
      <strong>
        {view.question ? `Câu ${view.position + 1}/${view.total}` : `Đã đi hết ${view.total} câu`}
      </strong>
      <Timer key={endsAt} endsAt={endsAt} offsetMs={offsetMs} onEnd={onEnd} />
      <progress value={view.position} max={view.total} aria-label="Số câu đã qua" />
    </div>
  )
}
