import { crimeLabel, questionsFor } from '../crimes'
import { emptyAnswer } from '../model'
import { Button } from '../parts/Button'
import { showBytes } from '../show'
import type { StepProps } from './steps'

/** Everything once more before it is sealed. */
export function ReviewStep({ draft, page, next, goTo }: StepProps) {
  const unit = page.units.find(({ slug }) => slug === draft.unit)
  return (
    <>
      <dl className="tp-review">
        <Row title="Người gửi" onEdit={() => goTo('who')}>
          {draft.mode === 'named' ? `${draft.name} – ${draft.contact}` : 'Không nêu tên'}
        </Row>
        <Row title="Việc, đơn vị nhận" onEdit={() => goTo('what')}>
          {crimeLabel(draft.crime)} – {unit?.name}
        </Row>
        {questionsFor(draft.crime).map(({ id, question }) => {
          const { text, isUnknown } = draft.answers[id] ?? emptyAnswer
          const isEmpty = isUnknown || !text.trim()
          return (
            <Row key={id} title={question} onEdit={() => goTo('questions')}>
              {isEmpty ? <span className="tp-hint">Không nhớ, không rõ</span> : text}
            </Row>
          )
        })}
        <Row title="Tệp" onEdit={() => goTo('files')}>
          {draft.files.length === 0
            ? 'Không có'
            : draft.files.map(({ title, blob }) => `${title} (${showBytes(blob.size)})`).join(', ')}
        </Row>
      </dl>
      <p>
        Bấm gửi là tin được mã hóa trên máy này rồi mới gửi đi. Sau đó bạn nhận một mã để xem trả
        lời.
      </p>
      <Button onClick={next}>Mã hóa và gửi</Button>
    </>
  )
}

type RowProps = { title: string; onEdit: () => void; children: React.ReactNode }

function Row({ title, onEdit, children }: RowProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
      <dd>
        <button type="button" className="tp-link" onClick={onEdit}>
          Sửa<span className="tp-hidden">: {title}</span>
        </button>
      </dd>
    </div>
  )
}
