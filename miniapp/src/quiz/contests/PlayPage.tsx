import { useEffect, useState } from 'react'
import { useNavigate } from '../../platform/router'
import { Button, ButtonLink, EmptyState, Notice, Page, Skeleton } from '../../platform/ui'
import { AnswerField, emptyAnswer, isAnswered } from '../answering/AnswerField'
import { QuestionBody } from '../answering/QuestionBody'
import { Timer } from './Timer'
import { useEntrant } from './use-entrant'
import { usePlay } from './use-play'
import './contests.css'

/** One question after the other, with the clock; nothing else on the screen. */
export default function PlayPage() {
  const navigate = useNavigate()
  const { slug, token, attempt } = useEntrant()
  const { view, offsetMs, isOffline, isBusy, problem, keep, next, submit } = usePlay(token, attempt)
  const [answer, setAnswer] = useState<string[]>([])
  const question = view?.question ?? null

  useEffect(() => {
    if (view?.question) setAnswer(view.saved ?? emptyAnswer(view.question))
    // Only a new question begins anew; saving one must not undo what was chosen meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view?.id, view?.position])
  useEffect(() => {
    if (view && view.state !== 'open') navigate(`/trac-nghiem/ket-qua?c=${slug}`, { replace: true })
  }, [view, navigate, slug])

  const choose = (chosen: string[]) => {
    setAnswer(chosen)
    if (isAnswered(chosen)) keep(chosen)
  }
  const goOn = async () => {
    await next(isAnswered(answer) ? answer : null)
    window.scrollTo(0, 0)
  }
  const endsAt = view?.questionEndsAt ?? view?.deadlineAt
  return (
    <Page
      title={view?.title ?? 'Bài thi'}
      plain
      meta={{ noindex: true }}
      heading={
        <h1 className="ct-play__title" tabIndex={-1}>
          {view?.title ?? 'Bài thi'}
        </h1>
      }
    >
      {!slug || (!attempt && !view) ? (
        <EmptyState
          drawing="list"
          title="Máy này chưa có bài thi"
          action={<ButtonLink to={`/trac-nghiem/cuoc-thi?c=${slug}`}>Xem cuộc thi</ButtonLink>}
        />
      ) : null}
      {attempt && !view ? <Skeleton lines={6} /> : null}
      {view && view.state === 'open' && endsAt ? (
        <div className="ct-play__bar">
          <span>
            {question ? `Câu ${view.position + 1}/${view.total}` : `Đã trả lời ${view.total} câu`}
          </span>
          <Timer
            key={endsAt}
            endsAt={endsAt}
            offsetMs={offsetMs}
            onEnd={() => void (view.questionEndsAt && question ? goOn() : submit())}
          />
          <progress value={view.position} max={view.total} aria-label="Số câu đã trả lời" />
        </div>
      ) : null}
      <div role="status">
        {isOffline ? (
          <Notice tone="caution" icon="wifi-off" title="Đang mất kết nối">
            Câu trả lời còn trong máy và tự gửi lại khi có mạng. Đồng hồ vẫn chạy.
          </Notice>
        ) : problem ? (
          <Notice tone="caution" title={problem} />
        ) : null}
      </div>
      {question ? (
        <section
          className="ct-play__question"
          key={view?.position}
          aria-label={`Câu ${(view?.position ?? 0) + 1}`}
        >
          <QuestionBody {...question} />
          <AnswerField question={question} value={answer} onChange={choose} />
          <Button
            full
            icon="chevron-right"
            disabled={isBusy || !isAnswered(answer)}
            onClick={() => void goOn()}
          >
            {isBusy
              ? 'Đang lưu…'
              : view?.position === (view?.total ?? 0) - 1
                ? 'Trả lời câu cuối'
                : 'Câu tiếp theo'}
          </Button>
          <Button full kind="quiet" disabled={isBusy} onClick={() => void next(null)}>
            Bỏ qua câu này
          </Button>
        </section>
      ) : view?.state === 'open' ? (
        <>
          <Notice tone="good" title="Bạn đã đi hết các câu">
            Nộp bài để biết điểm và thứ hạng.
          </Notice>
          <Button full icon="send" disabled={isBusy} onClick={() => void submit()}>
            {isBusy ? 'Đang nộp…' : 'Nộp bài'}
          </Button>
        </>
      ) : null}
    </Page>
  )
}
