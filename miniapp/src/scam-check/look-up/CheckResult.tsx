import { showMonth } from '@chung-tay/shared/scam-check/bucket'
import { indicatorSources, scamForms } from '@chung-tay/shared/scam-check/forms'
import { useSettings } from '../../platform/content'
import {
  Badge,
  Button,
  Card,
  Fact,
  FactList,
  LinkItem,
  LinkList,
  Notice,
  PhoneButton,
  Section,
} from '../../platform/ui'
import { OfficialResult } from '../official/OfficialResult'
import { showSubject } from '../subject/subject'
import { firstStep, stepAddress } from '../wizard/steps'
import { isDanger, isOfficial, type Checked, type Judgement } from './judge'

type Props = { judgement: Judgement; onAskAccount: (number: string) => void }

/** One verdict, in words that nobody can take for "safe", and what to do now; the rest below. */
export function CheckResult({ judgement, onAskAccount }: Props) {
  const { worst, others, isWhole } = judgement
  const isListed = worst.finding?.state === 'listed'
  return (
    <>
      <p className="ct-asked">{nameOf(worst)}</p>
      <Verdict checked={worst} />
      {isListed ? <Listed finding={worst.finding!} /> : null}
      {isWhole ? null : (
        <Notice tone="neutral" icon="wifi-off" title="Chưa hỏi được danh sách lừa đảo">
          Có mạng thì kiểm tra lại để biết thêm.
        </Notice>
      )}
      {others.length > 0 ? (
        <Section title="Cũng có trong nội dung này">
          <ul className="ct-others">
            {others.map((other) => (
              <li key={`${other.asked.kind} ${other.asked.value}`}>
                <strong>{nameOf(other)}</strong>
                <Word checked={other} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {worst.asked.kind === 'phone' && !isListed ? (
        <Button full kind="secondary" onClick={() => onAskAccount(worst.asked.value)}>
          Đây là số tài khoản? Kiểm tra tài khoản
        </Button>
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
          title={worst.finding ? 'Báo thêm về vụ này' : 'Tôi thấy lừa đảo, tôi muốn báo'}
        />
        {isListed ? (
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

const nameOf = ({ asked }: Checked) => showSubject({ bank: '', ...asked })

function Verdict({ checked }: { checked: Checked }) {
  const { asked, finding, official } = checked
  if (finding?.state === 'listed') {
    return (
      <Card tone="danger" className="ct-finding">
        <Badge tone="danger" icon="danger">
          Nguy hiểm
        </Badge>
        <p className="ct-finding__words">Có trong danh sách lừa đảo. Đừng chuyển tiền.</p>
        {asked.kind === 'link' && !finding.isExact ? (
          <p>Được ghi là: {finding.expression.replace(/\/$/, '')}</p>
        ) : null}
      </Card>
    )
  }
  if (official?.verdict === 'look-alike') return <OfficialResult answer={official} />
  if (finding) {
    return (
      <Notice tone="caution" title="Từng có trong danh sách, nay đã gỡ">
        Gỡ tháng {showMonth(finding.month)}: đã hết hạn, hoặc được xác định là nhầm. Như vậy không
        có nghĩa là chắc chắn an toàn. Ai đòi tiền, đòi mã thì vẫn dừng lại.
      </Notice>
    )
  }
  if (official && isOfficial(checked)) return <OfficialResult answer={official} />
  return (
    <Notice tone="caution" title="Chưa có trong danh sách">
      Như vậy không có nghĩa là an toàn: kẻ gian đổi số, đổi tài khoản mỗi ngày. Ai đòi tiền, đòi mã
      OTP, bắt cài ứng dụng thì vẫn là lừa đảo.
    </Notice>
  )
}

/** The verdict in a word, for what stands below another one. */
function Word({ checked }: { checked: Checked }) {
  if (isDanger(checked)) {
    return (
      <Badge tone="danger" icon="danger">
        {checked.finding?.state === 'listed' ? 'Trong danh sách lừa đảo' : 'Địa chỉ nhái'}
      </Badge>
    )
  }
  if (isOfficial(checked)) {
    return (
      <Badge tone="good" icon="check">
        Được công bố chính thức
      </Badge>
    )
  }
  return (
    <Badge tone="caution" icon="warning">
      {checked.finding ? 'Từng có, nay đã gỡ' : 'Chưa có trong danh sách'}
    </Badge>
  )
}

function Listed({ finding }: { finding: NonNullable<Checked['finding']> }) {
  const form = scamForms.find(({ code }) => code === finding.form)?.label ?? 'Lừa đảo'
  const source = indicatorSources.find(({ code }) => code === finding.source)?.label
  const { data: settings } = useSettings()
  const days = settings?.scamCheck?.contestDays ?? 5
  return (
    <>
      <FactList>
        <Fact icon="warning" label="Vì sao có trong danh sách">
          {form}
          {source ? <span className="ct-hint"> ({source})</span> : null}
        </Fact>
        <Fact icon="calendar" label="Từ khi nào">
          Xác minh tháng {showMonth(finding.month)}
        </Fact>
        {finding.leaves === undefined ? null : (
          <Fact icon="clock" label="Đến khi nào">
            Tự rời danh sách trong tháng {showMonth(finding.leaves)}, trừ khi có vụ mới
          </Fact>
        )}
        <Fact icon="scale" label="Bị đưa nhầm?">
          Khiếu nại lúc nào cũng được khi còn trong danh sách. Trả lời trong {days} ngày làm việc;
          quá hạn thì mục tự tạm gỡ
        </Fact>
      </FactList>
      <Section title="Lỡ chuyển tiền rồi?">
        <p>Gọi ngân hàng chặn giao dịch ngay, giữ biên lai, tin nhắn, rồi trình báo công an.</p>
        <PhoneButton kind="primary" number="113" label="Gọi 113" />
      </Section>
    </>
  )
}
