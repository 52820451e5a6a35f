import type { TrackedCase } from '@chung-tay/shared/feedback/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import {
  Badge,
  ButtonLink,
  Card,
  Disclosure,
  Fact,
  FactList,
  Notice,
  Section,
} from '../../platform/ui'
import { FailedFiles, QueueStatus } from '../../platform/submissions'
import { Attachments } from './Attachments'
import { EndingNotice } from './EndingNotice'
import { ReplyForm } from './ReplyForm'
import { SurveyForm } from './SurveyForm'
import { Timeline } from './Timeline'
import { isOfCase, useSentMessages } from './waiting-messages'
import '../feedback.css'

type Props = { code: string; found: TrackedCase; onChanged: () => void }

const tones = {
  received: 'accent',
  assigned: 'accent',
  forwarded: 'neutral',
  asked: 'caution',
  answered: 'good',
  closed: 'good',
  reopened: 'accent',
} as const

/** A case as its sender follows it: how it stands, by when, what happened, what can be said. */
export function CaseView({ code, found, onChanged }: Props) {
  const { deadline } = found
  const failed = useSentMessages(onChanged)
  return (
    <>
      <div role="status">
        <FailedFiles files={failed} howToAdd="Bạn nhắn thêm bên dưới để gửi tệp khác." />
      </div>
      <Card>
        <p className="ct-case__state">
          <Badge tone={found.ending?.isSolved === false ? 'caution' : tones[found.state]}>
            {found.stateWords}
          </Badge>
        </p>
        <FactList>
          <Fact icon="people" label="Đang ở">
            {found.handledBy}
          </Fact>
          {deadline ? (
            <Fact icon="calendar" label="Trả lời trước">
              {formatDate(deadline.by)}
              <span className="ct-hint"> ({deadline.legalBasis})</span>
            </Fact>
          ) : null}
          <Fact icon="document" label="Số vụ việc">
            {found.reference}
            <span className="ct-hint"> (để nói với cán bộ, không mở được gì)</span>
          </Fact>
        </FactList>
      </Card>
      {deadline?.isOver ? (
        <Notice tone="caution" title="Đã quá hạn trả lời">
          Đơn vị xử lý và điều phối viên của tỉnh đã được nhắc. Bạn có thể nhắn thêm bên dưới.
        </Notice>
      ) : null}
      {found.state === 'asked' ? (
        <Notice tone="caution" title="Đơn vị đang chờ bạn cho biết thêm">
          Xem câu hỏi bên dưới và trả lời.
        </Notice>
      ) : null}
      <EndingNotice found={found} />
      <Section title="Diễn biến">
        <Timeline found={found} code={code} />
      </Section>
      {found.survey === 'due' ? <SurveyForm code={code} onDone={onChanged} /> : null}
      {found.canWrite || found.canReopen ? (
        <ReplyForm code={code} reopens={!found.canWrite} isMerged={found.isMerged} />
      ) : (
        <QueueStatus feature="feedback-message" only={isOfCase(code)} />
      )}
      {found.ratingCode ? (
        <ButtonLink full kind="secondary" icon="smile" to={`/danh-gia#ma=${found.ratingCode}`}>
          Đánh giá cách phục vụ
        </ButtonLink>
      ) : null}
      <Disclosure summary="Nội dung bạn đã gửi">
        <p className="ct-case__text">{found.text}</p>
        {found.place ? <p className="ct-hint">{found.place}</p> : null}
        <Attachments code={code} files={found.attachments} />
        <p className="ct-hint">
          {found.isPublished
            ? 'Một bản đã biên tập, không có thông tin cá nhân, đang được công khai.'
            : 'Nội dung này không công khai.'}
        </p>
      </Disclosure>
    </>
  )
}
