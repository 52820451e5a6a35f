import type { DossierView } from '@chung-tay/shared/dossiers/contract'
import { formatDate } from '@chung-tay/shared/calendar'
import {
  ButtonLink,
  Card,
  Fact,
  FactList,
  Icon,
  LinkItem,
  LinkList,
  Notice,
  type IconName,
} from '../platform/ui'
import './dossiers.css'

const looks: Record<
  DossierView['state'],
  { icon: IconName; tone: 'accent' | 'caution' | 'danger' }
> = {
  received: { icon: 'document', tone: 'accent' },
  processing: { icon: 'clock', tone: 'accent' },
  supplement: { icon: 'warning', tone: 'caution' },
  ready: { icon: 'check', tone: 'accent' },
  returned: { icon: 'check', tone: 'accent' },
  rejected: { icon: 'danger', tone: 'danger' },
}

/** How a dossier stands, in large words; when, what to bring, where. */
export function DossierResult({ found }: { found: DossierView }) {
  const { icon, tone } = looks[found.state]
  return (
    <>
      <Card tone={tone} className="ct-dossier">
        <Icon name={icon} size={36} />
        <div>
          <p className="ct-dossier__state">{found.stateWords}</p>
          <p className="ct-dossier__next">{found.next}</p>
        </div>
      </Card>
      {found.note ? (
        <Notice
          tone={found.state === 'supplement' ? 'caution' : 'neutral'}
          title="Nơi giải quyết nhắn bạn"
        >
          <p className="ct-dossier__note">{found.note}</p>
        </Notice>
      ) : null}
      <FactList>
        {found.expectedOn ? (
          <Fact icon="calendar" label="Hẹn trả kết quả">
            {formatDate(found.expectedOn)}
          </Fact>
        ) : null}
        {found.receivedOn ? (
          <Fact icon="document" label="Đã nhận hồ sơ">
            {formatDate(found.receivedOn)}
          </Fact>
        ) : null}
        <Fact icon="id-card" label="Khi đến, mang theo">
          Giấy hẹn và thẻ căn cước (hoặc VNeID)
        </Fact>
        <Fact icon="record" label="Số hồ sơ">
          {found.numberHint}
        </Fact>
      </FactList>
      <LinkList>
        <LinkItem
          to={`/lien-he/${found.unit.slug}`}
          icon="map-pin"
          title={found.unit.name}
          hint={found.unit.address ?? 'Xem giờ làm việc, số điện thoại'}
        />
        {found.procedure ? (
          <LinkItem
            to={`/thu-tuc/${found.procedure.slug}`}
            icon="book"
            title={found.procedure.title}
          />
        ) : null}
      </LinkList>
      <p className="ct-hint">Cập nhật {formatDate(found.updatedAt)}</p>
      {found.ratingCode ? (
        <ButtonLink full kind="secondary" icon="smile" to={`/danh-gia#ma=${found.ratingCode}`}>
          Đánh giá cách phục vụ
        </ButtonLink>
      ) : null}
    </>
  )
}
