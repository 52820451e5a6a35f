import { queries, useContent, useSettings } from '../../platform/content'
import {
  Badge,
  Card,
  Fact,
  FactList,
  LinkItem,
  LinkList,
  Notice,
  PhoneButton,
  Section,
} from '../../platform/ui'
import { checkOfficial } from '@chung-tay/shared/scam-check/official/check-official'
import { buildDirectory } from '@chung-tay/shared/scam-check/official/directory'
import { OfficialResult } from '../official/OfficialResult'
import { showMonth } from '@chung-tay/shared/scam-check/bucket'
import { indicatorSources, scamForms } from '@chung-tay/shared/scam-check/forms'
import { showSubject, type Subject } from '../subject/subject'
import { firstStep, stepAddress } from '../wizard/steps'
import type { Finding } from './ask-list'

type Props = { subject: Subject; finding: Finding }

/** What the list says, in words that nobody can take for "safe", and what to do now. */
export function CheckResult({ subject, finding }: Props) {
  return (
    <>
      <p className="ct-asked">{showSubject(subject)}</p>
      {finding?.state === 'listed' ? <Listed subject={subject} finding={finding} /> : null}
      {finding?.state === 'withdrawn' ? (
        <Notice tone="caution" title="Từng có trong danh sách, nay đã gỡ">
          Gỡ tháng {showMonth(finding.month)}: đã hết hạn, hoặc được xác định là nhầm. Như vậy không
          có nghĩa là chắc chắn an toàn. Ai đòi tiền, đòi mã thì vẫn dừng lại.
        </Notice>
      ) : null}
      {finding ? null : (
        <Notice tone="caution" title="Chưa có trong danh sách">
          Như vậy không có nghĩa là an toàn: kẻ gian đổi số, đổi tài khoản mỗi ngày. Ai đòi tiền,
          đòi mã OTP, bắt cài ứng dụng thì vẫn là lừa đảo.
        </Notice>
      )}
      {subject.kind === 'phone' || subject.kind === 'link' ? (
        <Official asked={subject.value} />
      ) : null}
      <LinkList label="Việc tiếp theo">
        <LinkItem
          to={stepAddress(firstStep)}
          icon="shield"
          title="Trả lời vài câu để biết nên làm gì"
        />
        <LinkItem
          to="/kiem-tra-lua-dao/bao"
          icon="send"
          title={finding ? 'Báo thêm về vụ này' : 'Tôi thấy lừa đảo, tôi muốn báo'}
        />
        {finding?.state === 'listed' ? (
          <LinkItem
            to="/kiem-tra-lua-dao/khieu-nai"
            icon="scale"
            title="Đây là của tôi, bị đưa nhầm"
          />
        ) : null}
      </LinkList>
    </>
  )
}

function Listed({ subject, finding }: { subject: Subject; finding: NonNullable<Finding> }) {
  const form = scamForms.find(({ code }) => code === finding.form)?.label ?? 'Lừa đảo'
  const source = indicatorSources.find(({ code }) => code === finding.source)?.label
  const isOtherBank = subject.kind === 'account' && Boolean(subject.bank) && !finding.isExact
  return (
    <>
      <Card tone="danger" className="ct-finding">
        <Badge tone="danger" icon="danger">
          Nguy hiểm
        </Badge>
        <p className="ct-finding__words">Có trong danh sách lừa đảo. Đừng chuyển tiền.</p>
        {isOtherBank ? (
          <p>Số này được ghi ở ngân hàng khác, hoặc không rõ ngân hàng. Hãy so lại cho kỹ.</p>
        ) : null}
        {subject.kind === 'link' && !finding.isExact ? (
          <p>Được ghi là: {finding.expression.replace(/\/$/, '')}</p>
        ) : null}
      </Card>
      <FactList>
        <Fact icon="warning" label="Dùng để">
          {form}
        </Fact>
        <Fact icon="calendar" label="Xác minh">
          Tháng {showMonth(finding.month)}
        </Fact>
        {source ? (
          <Fact icon="shield" label="Nguồn">
            {source}
          </Fact>
        ) : null}
      </FactList>
      <Section title="Lỡ chuyển tiền rồi?">
        <p>Gọi ngân hàng chặn giao dịch ngay, giữ biên lai, tin nhắn, rồi trình báo công an.</p>
        <PhoneButton kind="primary" number="113" label="Gọi 113" />
      </Section>
    </>
  )
}

const noNews = new Set(['unpublished', 'unreadable', 'no-such-number'])

/** The same thing held against the directory, which is on the phone already. */
function Official({ asked }: { asked: string }) {
  const { data: contacts } = useContent(queries.contacts)
  const { data: settings } = useSettings()
  if (!contacts || !settings) return null
  const answer = checkOfficial(asked, buildDirectory({ contacts, settings }))
  if (noNews.has(answer.verdict)) return null
  return (
    <Section title="So với danh bạ chính thức">
      <OfficialResult answer={answer} />
    </Section>
  )
}
