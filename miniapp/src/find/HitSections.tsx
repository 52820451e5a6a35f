import { spaced } from '@chung-tay/shared/phone/spaced'
import { Fragment } from 'react'
import { closedWays } from '@chung-tay/shared/settings/closed-ways'
import { useSettings } from '../platform/content'
import {
  LinkItem,
  LinkList,
  PhoneButton,
  Section,
  SmsButton,
  Stack,
  type IconName,
} from '../platform/ui'
import { groupHits, viaSentence, type SearchHit, type SearchKind } from '../search'

const kinds: Record<SearchKind, { title: string; icon: IconName }> = {
  call: { title: 'Gọi ngay', icon: 'phone' },
  action: { title: 'Làm ngay ở đây', icon: 'check' },
  procedure: { title: 'Thủ tục', icon: 'document' },
  unit: { title: 'Nơi liên hệ', icon: 'map-pin' },
  handbook: { title: 'Cẩm nang', icon: 'book' },
  fine: { title: 'Mức phạt giao thông', icon: 'money' },
  alert: { title: 'Tin nóng', icon: 'alert' },
  page: { title: 'Trang giới thiệu', icon: 'info' },
  'legal-document': { title: 'Văn bản', icon: 'scale' },
}

/** What was found, by kind, the kind with the best hit first; numbers to call as buttons. */
export function HitSections({ hits }: { hits: readonly SearchHit[] }) {
  const closed = closedWays(useSettings().data)
  const titleOf = (kind: SearchKind, found: readonly SearchHit[]) =>
    found.every(({ href }) => closed[href]) ? 'Làm ở nơi khác' : kinds[kind].title
  return groupHits(hits).map(({ kind, hits: found }) => (
    <Section key={kind} title={titleOf(kind, found)}>
      {kind === 'call' ? (
        <Calls numbers={found.map(({ slug }) => slug)} />
      ) : (
        <LinkList>
          {found.map((hit) => (
            <LinkItem
              key={hit.href}
              to={hit.href}
              icon={kinds[kind].icon}
              title={closed[hit.href]?.label ?? hit.title}
              hint={closed[hit.href]?.hint ?? viaSentence(hit)}
            />
          ))}
        </LinkList>
      )}
    </Section>
  ))
}

/** Buttons that call, the first one the likeliest. Only numbers that the settings name. */
export function Calls({ numbers }: { numbers: readonly string[] }) {
  const { data: settings } = useSettings()
  const hotlines = numbers.flatMap(
    (slug) => settings?.hotlines?.find(({ number }) => number.replace(/\D/g, '') === slug) ?? [],
  )
  return (
    <Stack>
      {hotlines.map(({ number, name, note, smsNumber }, at) => (
        <Fragment key={number}>
          <PhoneButton
            number={number}
            label={`${spaced(number)} – ${name}`}
            note={note ?? undefined}
            kind={at === 0 ? 'danger' : 'secondary'}
          />
          {smsNumber ? <SmsButton number={smsNumber} /> : null}
        </Fragment>
      ))}
    </Stack>
  )
}
