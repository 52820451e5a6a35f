import type { Setting } from '@chung-tay/shared/payload-types'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { closedWays } from '@chung-tay/shared/settings/closed-ways'
import { alertFeeds } from '../alerts'
import { useNow } from '../platform/clock'
import { queries, relatedAll, useContent, useSettings } from '../platform/content'
import { Link } from '../platform/router'
import {
  ChipLink,
  Chips,
  Emblem,
  holdKeyboard,
  Icon,
  LinkItem,
  LinkList,
  Loaded,
  PlainPage,
  PhoneButton,
  Section,
  Stack,
  Tile,
  TileGrid,
  type IconName,
} from '../platform/ui'
import { WaitingNotice } from '../platform/submissions/WaitingNotice'
import { MyPlace } from '../units'
import { TodayAlert } from './TodayAlert'
import { searchPath } from './search-path'
import { tileTargets } from './tile-targets'
import './home.css'

/** What fewer people come for, within reach unless staff made a tile of it. */
const moreTasks = [
  { to: '/ho-so', label: 'Tra cứu hồ sơ' },
  { to: '/muc-phat', label: 'Mức phạt' },
  { to: '/tin-nong', label: 'Tin nóng' },
  { to: '/cam-nang', label: 'Cẩm nang' },
  { to: '/danh-gia', label: 'Đánh giá phục vụ' },
  { to: '/van-ban', label: 'Văn bản' },
  { to: '/thong-ke', label: 'Thống kê' },
  { to: '/cai-dat', label: 'Chữ to' },
]

/** The first page: say what you need, or pick one of a few tasks. */
export default function HomePage() {
  const settings = useSettings()
  const now = useNow()
  return (
    <Loaded query={settings}>
      {(data) => (
        <PlainPage
          isWide
          title={`${data.appName} – ${data.agencyName}`}
          meta={{
            feeds: alertFeeds,
            description: data.motto ?? `Thủ tục, liên hệ, cảnh báo lừa đảo của ${data.agencyName}.`,
          }}
          heading={
            <header className="ct-home__head">
              <div className="ct-home__name">
                <Emblem settings={data} size={60} />
                <div>
                  <p className="ct-home__agency">{data.agencyName}</p>
                  {data.motto ? <p className="ct-home__motto">{data.motto}</p> : null}
                </div>
              </div>
              <div>
                <p className="ct-home__hello">
                  {now ? `Chào buổi ${partOfDay(now.getHours())}` : 'Xin chào'}
                </p>
                <h1 tabIndex={-1}>Bạn cần làm gì?</h1>
                <MyPlace isLine />
              </div>
              <Link className="ct-home__search" to="/tim" onClick={holdKeyboard}>
                <Icon name="search" />
                <span>Gõ điều bạn cần, không cần dấu</span>
              </Link>
              <Chips label="Hay được tìm">
                {data.popularSearches?.slice(0, 4).map((words) => (
                  <ChipLink key={words} to={searchPath(words)}>
                    {words}
                  </ChipLink>
                ))}
              </Chips>
            </header>
          }
        >
          <WaitingNotice to="/cua-toi" follows={['feedback']} />
          <div className="ct-home">
            <div className="ct-home__tasks">
              <TileGrid>
                {data.homeTiles?.map(({ id, label, target, icon }) => (
                  <Tile
                    key={id ?? target}
                    to={tileTargets[target]}
                    icon={icon as IconName}
                    label={label}
                    hint={closedWays(data)[tileTargets[target]]?.hint}
                  />
                ))}
              </TileGrid>
              <Chips label="Việc khác">
                {moreTasks
                  .filter(
                    ({ to }) => !data.homeTiles?.some(({ target }) => tileTargets[target] === to),
                  )
                  .map(({ to, label }) => (
                    <ChipLink key={to} to={to}>
                      {closedWays(data)[to]?.label ?? label}
                    </ChipLink>
                  ))}
              </Chips>
            </div>
            <div className="ct-home__now">
              {data.hotlines?.filter(isFirst).map((line) => (
                <Hotline key={line.number} line={line} isFirst />
              ))}
              <MyPlace />
              <TodayAlert settings={data} />
            </div>
            <div className="ct-home__needs">
              <Featured procedures={relatedAll(data.featuredProcedures)} />
              <LifeEvents />
            </div>
            <Section title="Số khẩn cấp và hỗ trợ">
              <Stack>
                {data.hotlines
                  ?.filter((line) => !isFirst(line))
                  .map((line) => (
                    <Hotline key={line.number} line={line} />
                  ))}
              </Stack>
            </Section>
          </div>
          <footer className="ct-home__foot">
            <Link to="/trang/gioi-thieu">Giới thiệu</Link>
            <Link to="/trang/cach-dung">Cách dùng</Link>
            <Link to="/trang/quyen-rieng-tu">Quyền riêng tư</Link>
          </footer>
        </PlainPage>
      )}
    </Loaded>
  )
}

/** What one wishes at an hour of the day. */
const partOfDay = (hour: number) =>
  hour < 4 || hour > 17 ? 'tối' : hour < 11 ? 'sáng' : hour < 13 ? 'trưa' : 'chiều'

type Line = NonNullable<Setting['hotlines']>[number]

/** Whoever is in danger does not look for the number. */
const isFirst = ({ number }: Line) => number === '113'

function Hotline({ line, isFirst }: { line: Line; isFirst?: boolean }) {
  const { number, name, note } = line
  return (
    <PhoneButton
      number={number}
      label={`${spaced(number)} – ${name}`}
      note={note ?? undefined}
      kind={isFirst ? 'danger' : 'secondary'}
    />
  )
}

function Featured({ procedures }: { procedures: { id: string; slug: string; title: string }[] }) {
  if (procedures.length === 0) return null
  return (
    <Section title="Nhiều người cần" action={<Link to="/thu-tuc">Tất cả thủ tục</Link>}>
      <LinkList>
        {procedures.map(({ id, slug, title }) => (
          <LinkItem key={id} to={`/thu-tuc/${slug}`} title={title} />
        ))}
      </LinkList>
    </Section>
  )
}

function LifeEvents() {
  const { data: groups } = useContent(queries.procedureFields)
  const events = groups?.filter(({ kind }) => kind === 'life-event') ?? []
  if (events.length === 0) return null
  return (
    <Section title="Chuyện gì vừa xảy ra?">
      <TileGrid>
        {events.map(({ id, slug, name, icon }) => (
          <Tile key={id} to={`/thu-tuc/nhom/${slug}`} icon={icon as IconName} label={name} />
        ))}
      </TileGrid>
    </Section>
  )
}
