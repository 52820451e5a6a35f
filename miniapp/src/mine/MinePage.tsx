import { closedWays } from '@chung-tay/shared/settings/closed-ways'
import { queries, useContent, useSettings } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { QueueStatus } from '../platform/submissions'
import { Beside, LinkItem, LinkList, NotKept, Page, Section } from '../platform/ui'
import { WatchedList } from '../dossiers'
import { InboxLink } from '../notices'
import { MyFeedback } from '../feedback'
import { TakeAlong, useIsTakenAlong } from '../identity'
import { ChooseMyPlace, PlaceCard, useMyPlace } from '../units'
import { drawing } from './drawing'
import { SeenNews, SeenPages } from './SeenPages'
import { useSavedNews } from './use-saved-news'
import './mine.css'

/** What this device keeps for the person: their commune, and the way to their preferences. */
export default function MinePage() {
  const { data: units, error } = useContent(queries.units)
  const { preferences } = usePreferences()
  const lookUp = closedWays(useSettings().data)['/ho-so']
  const commune = useMyPlace(units)
  const isPlaceKnown = !preferences.commune || units !== undefined || error !== undefined
  const areNewsKnown = useSavedNews()
  const isTakenAlong = useIsTakenAlong()
  return (
    <Page
      isForm
      title="Của tôi"
      lead={
        isTakenAlong
          ? 'Lưu trên máy này; bản mã hóa để mang sang máy khác lưu ở máy chủ.'
          : 'Chỉ lưu trên máy này.'
      }
      back={false}
      meta={{ noindex: true }}
      drawing={drawing}
      isWide
    >
      <NotKept>Những gì ở trang này chỉ còn đến khi bạn đóng trang.</NotKept>
      <Beside
        isSideFirst
        side={
          <Section title="Nơi của tôi">
            {commune ? (
              <PlaceCard unit={commune} />
            ) : (
              <p data-until-known>Chọn một lần, mọi trang sẽ chỉ đúng nơi bạn cần đến.</p>
            )}
            <ChooseMyPlace isChosen={commune !== undefined} canForget />
          </Section>
        }
      >
        <div className={`ct-mine${isPlaceKnown && areNewsKnown ? '' : ' ct-mine--unsettled'}`}>
          <MyFeedback />
          <QueueStatus feature="scam-reports" />
          <WatchedList />
          <SeenNews />
          <Section title="Tiện ích">
            <LinkList>
              <LinkItem
                to="/ho-so"
                icon="record"
                title={lookUp?.label ?? 'Tra cứu hồ sơ'}
                hint={lookUp?.hint}
              />
              <InboxLink />
              <LinkItem to="/phan-anh" icon="message" title="Phản ánh của tôi" />
              <LinkItem to="/cai-dat" icon="text-size" title="Chữ to, màu tối, đọc to" />
              <LinkItem to="/tim" icon="search" title="Tìm kiếm" />
              <LinkItem to="/cam-nang" icon="book" title="Cẩm nang gỡ khó" />
              <LinkItem to="/muc-phat" icon="money" title="Mức phạt giao thông" />
              <LinkItem to="/van-ban" icon="scale" title="Văn bản pháp luật" />
              <LinkItem to="/trac-nghiem" icon="star" title="Đố vui pháp luật" />
              <LinkItem
                to="/trang/cong-an-khong-bao-gio"
                icon="shield"
                title="Nhận ra kẻ giả danh công an"
              />
            </LinkList>
          </Section>
          <SeenPages />
          <TakeAlong />
        </div>
      </Beside>
    </Page>
  )
}
