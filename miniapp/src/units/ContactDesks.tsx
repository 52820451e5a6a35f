import type { Contact, Unit } from '@chung-tay/shared/payload-types'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { formatDay } from '@chung-tay/shared/calendar'
import { queries, useContent, useSettings } from '../platform/content'
import { host } from '../platform/host'
import {
  Badge,
  Button,
  Card,
  ExternalLink,
  Notice,
  PhoneButton,
  Section,
  Stack,
} from '../platform/ui'
import { desksOf } from './desks-of'
import { HoursTable } from './HoursTable'

/** The desks of a unit and how to reach them; without any number, what to do instead. */
export function ContactDesks({ unit }: { unit: Pick<Unit, 'slug' | 'name'> }) {
  const { data: contacts } = useContent(queries.contacts)
  const { data: settings } = useSettings()
  const desks = desksOf(unit.slug, contacts ?? [])
  const hasPhone = desks.some(({ phones }) => phones?.length)
  return (
    <Section title="Liên hệ">
      <Stack>
        {desks.map((desk) => (
          <Desk key={desk.id} desk={desk} />
        ))}
        {hasPhone ? null : (
          <Notice tone="neutral" title="Chưa công bố số điện thoại riêng">
            Việc gấp, gọi 113. Ai gọi cho bạn và tự xưng là {unit.name}, đừng làm theo, hãy đến tận
            nơi hỏi lại.
            {settings?.website ? (
              <p>
                <ExternalLink href={settings.website}>
                  Tìm số trên trang của {settings.agencyName}
                </ExternalLink>
              </p>
            ) : null}
          </Notice>
        )}
        <PhoneButton number="113" label="Gọi 113 khi cần công an ngay" />
      </Stack>
    </Section>
  )
}

function Desk({ desk }: { desk: Contact }) {
  return (
    <Card>
      <h3>{desk.label}</h3>
      {desk.isSample ? <Badge tone="caution">Dữ liệu mẫu</Badge> : null}
      {desk.place ? <p>{desk.place}</p> : null}
      {desk.phones?.map(({ id, number, note }) => (
        <PhoneButton
          key={id ?? number}
          number={number}
          label={spaced(number)}
          note={note ?? undefined}
        />
      ))}
      {desk.zaloUrl ? (
        <Button kind="secondary" icon="chat" onClick={() => host.openZaloChat(desk.zaloUrl ?? '')}>
          Nhắn qua Zalo
        </Button>
      ) : null}
      {desk.email ? <p>Thư điện tử: {desk.email}</p> : null}
      {desk.website ? (
        <ExternalLink href={desk.website}>Trang thông tin điện tử</ExternalLink>
      ) : null}
      <HoursTable hours={desk} />
      {desk.note ? <p>{desk.note}</p> : null}
      {desk.assuredAt ? (
        <p className="ct-hint">Xác nhận còn đúng ngày {formatDay(desk.assuredAt)}</p>
      ) : null}
    </Card>
  )
}
