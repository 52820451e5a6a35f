import { spaced } from '@chung-tay/shared/phone/spaced'
import { relatedAll, useSettings } from '../../platform/content'
import {
  Badge,
  LinkItem,
  LinkList,
  Notice,
  PhoneButton,
  Section,
  Stack,
  type IconName,
} from '../../platform/ui'
import { RelativeMessage } from './RelativeMessage'
import type { Verdict } from './steps'

const tones: Record<
  Verdict['tone'],
  { tone: 'danger' | 'caution' | 'good'; icon: IconName; word: string }
> = {
  danger: { tone: 'danger', icon: 'danger', word: 'Nguy hiểm' },
  caution: { tone: 'caution', icon: 'warning', word: 'Cần cảnh giác' },
  calm: { tone: 'good', icon: 'info', word: 'Chưa thấy dấu hiệu' },
}

/** A verdict: why, what to do in the next ten minutes, whom to call, what to tell a relative. */
export function VerdictView({ verdict }: { verdict: Verdict }) {
  const { tone, icon, word } = tones[verdict.tone]
  const alerts = relatedAll(verdict.alerts)
  return (
    <>
      {/* On the first screen with the verdict, and not in its way. */}
      <div className="ct-wizard__verdict">
        <Badge tone={tone} icon={icon}>
          {word}
        </Badge>
        <PhoneButton
          kind={verdict.tone === 'calm' ? 'secondary' : 'primary'}
          number="113"
          label="Gọi 113"
        />
      </div>
      <p className="ct-page__lead">{verdict.why}</p>
      <Section title="Mười phút tới, hãy làm">
        <ol className="ct-wizard__steps">
          {verdict.steps?.map(({ id, text }) => (
            <li key={id ?? text}>{text}</li>
          ))}
        </ol>
      </Section>
      {verdict.showsBanks ? <BankNumbers /> : null}
      <RelativeMessage text={verdict.message} />
      {alerts.length > 0 ? (
        <Section title="Thủ đoạn giống thế này">
          <LinkList>
            {alerts.map(({ id, slug, title }) => (
              <LinkItem key={id} to={`/tin-nong/${slug}`} icon="alert" title={title} />
            ))}
          </LinkList>
        </Section>
      ) : null}
      <LinkList label="Việc tiếp theo">
        <LinkItem
          to="/kiem-tra-lua-dao"
          icon="search"
          title="Kiểm tra số, tài khoản, link của họ"
        />
        <LinkItem to="/kiem-tra-lua-dao/bao" icon="send" title="Báo để người khác không mắc" />
      </LinkList>
    </>
  )
}

/** Numbers of banks as staff entered them; without any, where a person finds the right one. */
function BankNumbers() {
  const { data: settings } = useSettings()
  const numbers = settings?.scamCheck?.bankHotlines ?? []
  return (
    <Section title="Gọi ngân hàng khóa tài khoản">
      {numbers.length > 0 ? (
        <Stack>
          {numbers.map(({ id, name, number }) => (
            <PhoneButton key={id ?? number} number={number} label={`${name} – ${spaced(number)}`} />
          ))}
        </Stack>
      ) : (
        <Notice tone="neutral" icon="phone">
          Gọi số in ở mặt sau thẻ, hoặc số trong ứng dụng ngân hàng của bạn. Đừng gọi số do người lạ
          gửi.
        </Notice>
      )}
    </Section>
  )
}
