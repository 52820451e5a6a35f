import type { ScamGuide } from '@chung-tay/shared/payload-types'
import type { ReactNode } from 'react'
import { Link } from '../platform/router'
import {
  Beside,
  Disclosure,
  Icon,
  LinkItem,
  LinkList,
  Page,
  PhoneButton,
  Section,
  type IconName,
} from '../platform/ui'
import { CheckForm } from './look-up/CheckForm'
import type { Check } from './look-up/use-check'
import { OfflineNote } from './OfflineNote'
import { stepAddress, firstStep } from './wizard/steps'
import { drawing } from './drawing'

type Props = {
  guide: ScamGuide | undefined
  check: Check
  /** Whether a page is around it already. */
  isInside?: boolean
  /** Whether the page stands under an address that is not its own. */
  isElsewhere?: boolean
}

/** The box for whatever somebody was sent; then: somebody is calling me, is this really the police. */
export function Start({ guide, check, isInside, isElsewhere }: Props) {
  const doors = (
    <Beside
      side={
        <>
          <Section title="Việc khác">
            <LinkList>
              <LinkItem
                to="/kiem-tra-lua-dao/bao"
                icon="send"
                title="Báo số, tài khoản, link lừa đảo"
                hint="Không cần để lại tên."
              />
              <LinkItem
                to="/kiem-tra-lua-dao/khieu-nai"
                icon="scale"
                title="Tôi bị đưa nhầm vào danh sách"
                hint="Khiếu nại, có hạn trả lời."
              />
              <LinkItem
                to="/trang/cong-an-khong-bao-gio"
                icon="info"
                title="Công an không bao giờ làm những việc này"
              />
            </LinkList>
          </Section>
          <Disclosure summary="Ai biết tôi đã hỏi gì?">
            <p>
              Không ai. Câu trả lời có – không ở lại trên máy này. Khi kiểm tra một số, máy chỉ tải
              về một phần danh sách, trong đó có hàng trăm nghìn số có thể, rồi tự so ở đây.
            </p>
          </Disclosure>
        </>
      }
    >
      <OfflineNote />
      <CheckForm check={check} />
      <ul className="ct-doors">
        <Door
          to={stepAddress(firstStep)}
          icon="phone"
          title="Tôi đang bị gọi, bị nhắn"
          hint={guide?.lead ?? 'Trả lời vài câu có – không, biết ngay nên làm gì.'}
          isFirst
        />
        <Door
          to="/kiem-tra-lua-dao/dung-la-cong-an"
          icon="shield"
          title="Có đúng là công an không?"
          hint="So số điện thoại, Zalo, trang web với danh bạ chính thức."
        />
      </ul>
      <PhoneButton
        kind="danger"
        number="113"
        label="Đang bị đe dọa, gọi 113"
        note="Miễn phí, ngày và đêm"
      />
    </Beside>
  )
  if (isInside) return doors
  return (
    <Page
      title={'Có phải lừa\u00a0đảo không?'}
      meta={{
        noindex: isElsewhere,
        description:
          'Trả lời vài câu để biết có phải lừa đảo không; kiểm tra số điện thoại, tài khoản, đường link; hỏi xem có đúng là công an không.',
      }}
      drawing={drawing}
      isWide
    >
      {doors}
    </Page>
  )
}

type DoorProps = {
  to: string
  icon: IconName
  title: ReactNode
  hint: string
  isFirst?: boolean
}

function Door({ to, icon, title, hint, isFirst }: DoorProps) {
  return (
    <li>
      <Link to={to} className={`ct-door${isFirst ? ' ct-door--first' : ''}`}>
        <Icon name={icon} size={32} />
        <span className="ct-door__words">
          <strong>{title}</strong>
          <span>{hint}</span>
        </span>
        <Icon name="chevron-right" size={20} />
      </Link>
    </li>
  )
}
