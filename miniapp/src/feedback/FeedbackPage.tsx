import { formatShort } from '@chung-tay/shared/calendar'
import { useDrafts } from '../platform/submissions'
import {
  Beside,
  ButtonLink,
  ConfirmButton,
  LinkItem,
  LinkList,
  Page,
  PhoneButton,
  Section,
} from '../platform/ui'
import { CaseLinks } from './CaseLinks'
import { useFollowedCases, useMyCases } from './my-cases'
import { type FeedbackForm } from './write/form-state'
import { UnderWay } from './UnderWay'
import { drawing } from './drawing'

/** The way in: write, follow, or read what others reported. */
export default function FeedbackPage() {
  const { cases } = useMyCases()
  const { cases: followed } = useFollowedCases()
  const { drafts, clear } = useDrafts<FeedbackForm>('feedback')
  return (
    <Page
      title="Phản ánh, kiến nghị"
      lead="Nói điều bạn thấy chưa ổn, hoặc điều đáng khen. Không cần đăng nhập, không cần để lại tên."
      meta={{
        description:
          'Gửi phản ánh, kiến nghị tới công an, theo dõi trả lời bằng mã. Không cần đăng nhập.',
      }}
      drawing={drawing}
      isWide
    >
      <Beside side={<More />}>
        <ButtonLink full icon="edit" to="/phan-anh/viet">
          Viết phản ánh
        </ButtonLink>
        <PhoneButton
          kind="danger"
          number="113"
          label="Việc đang xảy ra, gọi 113"
          note="Đừng chờ trả lời ở đây"
        />
        <UnderWay />
        {cases.length > 0 ? (
          <Section title="Bạn đã gửi">
            <CaseLinks cases={cases} />
          </Section>
        ) : null}
        {drafts.length > 0 ? (
          <Section title="Đang viết dở">
            <LinkList>
              {drafts.map(({ id, title, savedAt }) => (
                <LinkItem
                  key={id}
                  to={`/phan-anh/viet#${id}`}
                  icon="edit"
                  title={title}
                  hint={`Cất lúc ${formatShort(new Date(savedAt).toISOString())}`}
                />
              ))}
            </LinkList>
            <ConfirmButton
              icon="trash"
              question="Xóa hết bản viết dở?"
              loss={`Máy sẽ xóa ${drafts.length} bản đang viết. Xóa rồi thì không lấy lại được.`}
              confirm="Xóa hết"
              onConfirm={clear}
            >
              Xóa hết bản viết dở
            </ConfirmButton>
          </Section>
        ) : null}
        {followed.length > 0 ? (
          <Section title="Bạn đang theo dõi">
            <LinkList>
              {followed.map(({ reference, title }) => (
                <LinkItem
                  key={reference}
                  to={`/phan-anh/cong-khai#${reference}`}
                  icon="eye"
                  title={title}
                />
              ))}
            </LinkList>
          </Section>
        ) : null}
        <Section title="Sau khi bạn gửi">
          <div className="ct-rich">
            <ol>
              <li>Bạn nhận ngay một mã 16 chữ số để theo dõi.</li>
              <li>Nơi tiếp nhận báo hạn trả lời, tính theo ngày làm việc.</li>
              <li>Trả lời hiện ở mục theo dõi. Chưa đồng ý thì bạn mở lại được.</li>
            </ol>
          </div>
        </Section>
      </Beside>
    </Page>
  )
}

function More() {
  return (
    <Section title="Xem thêm">
      <LinkList>
        <LinkItem
          to="/phan-anh/theo-doi"
          icon="search"
          title="Theo dõi bằng mã"
          hint="Mã 16 chữ số nhận được khi gửi"
        />
        <LinkItem
          to="/phan-anh/cong-khai"
          icon="people"
          title="Việc đã công khai"
          hint="Người khác đã báo gì, được trả lời ra sao"
        />
        <LinkItem
          to="/xac-minh-bien-nhan"
          icon="check"
          title="Xác minh biên nhận"
          hint="Biên nhận ai đưa cho bạn có thật không"
        />
      </LinkList>
    </Section>
  )
}
