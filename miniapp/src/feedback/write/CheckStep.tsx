import { feedbackKinds } from '@chung-tay/shared/feedback/vocabulary'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { ReactNode } from 'react'
import { queries, useContent, useSettings } from '../../platform/content'
import { Card } from '../../platform/ui'
import { FilePreview, type PickedFile } from '../../platform/ui/forms'
import { isAboutPlace, toSubmission, type FeedbackForm, type Step } from './form-state'
import { publicSquareWords } from './public-square-words'
import { PublicPreview } from './PublicPreview'
import '../feedback.css'

type Props = {
  form: FeedbackForm
  files: readonly PickedFile[]
  /** Leads to the field, and from there back. */
  onChange: (step: Step, field: string) => void
}

/** Last: everything as it will be sent, each with the way to change it. */
export function CheckStep({ form, files, onChange }: Props) {
  const { data: units } = useContent(queries.units)
  const { data: settings } = useSettings()
  const sent = toSubmission(form)
  const nameOf = (slug: string | undefined) => units?.find((unit) => unit.slug === slug)?.name
  const isPlace = isAboutPlace(form.kind)
  return (
    <>
      <dl className="ct-check">
        <Row title="Việc" onChange={() => onChange('kind', 'kind')}>
          {labelOf(feedbackKinds, form.kind || undefined)}
        </Row>
        {isPlace ? (
          <>
            <Row title="Xã, phường" onChange={() => onChange('story', 'commune')}>
              {nameOf(sent.commune) ?? sent.commune}
            </Row>
            <Row title="Chỗ cụ thể" onChange={() => onChange('story', 'place')}>
              {sent.place ?? <None>Không ghi</None>}
            </Row>
            <Row title="Điểm trên bản đồ" onChange={() => onChange('story', 'location')}>
              {sent.location ? (
                `Có kèm. Chỉ đơn vị xử lý thấy.${sent.allowPublic ? ` ${publicSquareWords}` : ''}`
              ) : (
                <None>Không kèm</None>
              )}
            </Row>
          </>
        ) : null}
        {form.kind === 'conduct' || form.kind === 'praise' ? (
          <Row title="Nói về đơn vị" onChange={() => onChange('story', 'aboutUnit')}>
            {nameOf(sent.aboutUnit) ?? <None>Không nêu</None>}
          </Row>
        ) : null}
        <Row title="Lời kể" onChange={() => onChange('story', 'text')}>
          <span className="ct-case__text">{sent.text}</span>
        </Row>
        <Row title="Ảnh, tệp" onChange={() => onChange('story', 'files')}>
          {files.length > 0 ? <Files files={files} /> : <None>Không có</None>}
        </Row>
        <Row title="Liên hệ" onChange={() => onChange('send', 'name')}>
          <Contact sent={sent} />
        </Row>
        <Row title="Đăng công khai" onChange={() => onChange('send', 'allowPublic')}>
          {sent.allowPublic
            ? `Cho phép, sau khi biên tập. ${sent.showName ? 'Hiện tên bạn.' : 'Không hiện tên.'}`
            : 'Không cho phép'}
        </Row>
      </dl>
      <PublicPreview form={form} />
      <Card>
        <p>
          <strong>Sau khi gửi:</strong> trong {settings?.feedback?.forwardDays ?? 5} ngày làm việc,
          việc không thuộc thẩm quyền được chuyển đi ({settings?.feedback?.forwardBasis}); bạn nhận
          trả lời trong {settings?.feedback?.answerDays ?? 15} ngày làm việc (
          {settings?.feedback?.answerBasis}).
        </p>
      </Card>
    </>
  )
}

function Contact({ sent }: { sent: ReturnType<typeof toSubmission> }) {
  const { name, phone, email, notifyByZalo, notifyByEmail } = sent
  const left = [name, phone && spaced(phone.replace(/^\+84/, '0')), email].filter(Boolean)
  if (left.length === 0)
    return <None>Không để lại tên hay cách liên hệ. Bạn theo dõi bằng mã nhận được.</None>
  const ways = [notifyByZalo ? 'Zalo' : '', notifyByEmail ? 'thư' : ''].filter(Boolean)
  return (
    <>
      {left.map((each) => (
        <span key={each} className="ct-check__line">
          {each}
        </span>
      ))}
      {ways.length > 0 ? (
        <span className="ct-hint">Báo tin qua {ways.join(' và ')} khi có tiến triển</span>
      ) : null}
    </>
  )
}

function Files({ files }: { files: readonly PickedFile[] }) {
  return (
    <ul className="ct-files">
      {files.map((picked, index) => (
        <li key={`${picked.name} ${index}`}>
          <FilePreview picked={picked} />
          <span className="ct-files__name">{picked.name}</span>
        </li>
      ))}
    </ul>
  )
}

const None = ({ children }: { children: ReactNode }) => <span className="ct-hint">{children}</span>

type RowProps = { title: string; onChange: () => void; children: ReactNode }

function Row({ title, onChange, children }: RowProps) {
  return (
    <div className="ct-check__row">
      <dt>{title}</dt>
      <dd>{children}</dd>
      <dd className="ct-check__change">
        <button type="button" className="ct-tool" onClick={onChange}>
          Sửa<span className="ct-visually-hidden">: {title}</span>
        </button>
      </dd>
    </div>
  )
}
