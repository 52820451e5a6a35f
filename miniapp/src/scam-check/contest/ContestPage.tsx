import { useState } from 'react'
import type { ContestReceipt } from '@chung-tay/shared/scam-check/contract'
import { useSettings } from '../../platform/content'
import { LinkItem, LinkList, Page, Section } from '../../platform/ui'
import { ScamLinks } from '../ScamLinks'
import { ContestForm } from './ContestForm'
import { ContestSent } from './ContestSent'
import { useMyContests } from './my-contests'
import '../scam-check.css'

/** The owner of something listed says that it is wrong. */
export default function ContestPage() {
  const { data: settings } = useSettings()
  const { contests, remember } = useMyContests()
  const [receipt, setReceipt] = useState<ContestReceipt>()
  const days = settings?.scamCheck?.contestDays ?? 5
  return (
    <Page
      isForm
      title="Tôi bị đưa nhầm vào danh sách"
      lead={
        receipt
          ? undefined
          : `Bạn được trả lời trong ${days} ngày làm việc. Quá hạn thì mục đó tự tạm gỡ.`
      }
      back="/kiem-tra-lua-dao"
      meta={{
        description:
          'Khiếu nại khi số điện thoại, tài khoản, trang web của bạn bị đưa nhầm vào danh sách lừa đảo.',
      }}
      side={<ScamLinks />}
    >
      {receipt ? (
        <ContestSent receipt={receipt} />
      ) : (
        <>
          <ContestForm
            onSent={(answer, title) => {
              const { trackingCode: code, reference, dueOn } = answer
              remember({ code, reference, dueOn, title })
              setReceipt(answer)
              window.scrollTo(0, 0)
            }}
          />
          <Section title="Đã khiếu nại rồi?">
            <LinkList>
              {contests.map(({ code, reference, title }) => (
                <LinkItem
                  key={code}
                  to={`/kiem-tra-lua-dao/khieu-nai/theo-doi#${reference}`}
                  icon="scale"
                  title={title}
                  hint={`Mã …${code.slice(-4)}`}
                />
              ))}
              <LinkItem
                to="/kiem-tra-lua-dao/khieu-nai/theo-doi"
                icon="search"
                title="Theo dõi bằng mã 16 chữ số"
              />
            </LinkList>
          </Section>
        </>
      )}
    </Page>
  )
}
