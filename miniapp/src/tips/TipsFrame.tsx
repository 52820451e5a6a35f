import type { ReactNode } from 'react'
import { ButtonLink, ExternalLink, Notice, Page, PhoneButton, Section, Stack } from '../platform/ui'
import { drawing } from './drawing'

/** Where the page for crime tips stands, on our site. */
export const tipsPath = '/to-giac'

type Props = {
  /** No handler has a key: nothing could be sealed. */
  isClosed: boolean
  website?: string | null
  /** Inside Zalo: nothing of this page is handed to Zalo's program. */
  isUntold?: boolean
  children: ReactNode
}

/** What stands around the way to the page for crime tips, wherever the app runs. */
export function TipsFrame({ isClosed, website, isUntold = false, children }: Props) {
  return (
    <Page
      title="Tố giác tội phạm"
      lead="Gửi tin kín cho công an. Nêu tên hay không là do bạn."
      meta={{
        description:
          'Gửi tin báo, tố giác tội phạm được mã hóa ngay trên máy bạn. Chỉ cán bộ tiếp nhận đọc được.',
        isUntold,
      }}
      drawing={drawing}
      isForm={isUntold}
    >
      <Notice tone="danger" title="Đang có nguy hiểm?">
        <p>Đừng viết. Hãy gọi ngay.</p>
        <PhoneButton number="113" label="Gọi 113" kind="danger" />
      </Notice>
      {isClosed ? <NotReceiving website={website} /> : null}
      {/* The way in stands on the first screen; what is told of it after. */}
      {children}
      {isClosed ? null : (
        <Section title="Trang này khác gì gọi điện, nhắn tin">
          <ul>
            <li>Tin được mã hóa trên máy bạn. Chỉ cán bộ tiếp nhận có khóa mới đọc được.</li>
            <li>Bạn nhận một mã để xem trả lời và gửi thêm, không cần nêu tên.</li>
            <li>
              Có trả lời hay chưa, mở bằng mã mới biết: không ai nhắn báo, để người khác cầm máy
              cũng không biết.
            </li>
            <li>Không đăng nhập, không hỏi Zalo điều gì về bạn.</li>
          </ul>
        </Section>
      )}
    </Page>
  )
}

/** While no handler has a key nothing could be sealed: said before anybody sets out, with the ways that work. */
function NotReceiving({ website }: { website?: string | null }) {
  return (
    <>
      <Notice tone="caution" title="Chưa gửi tin ở đây được">
        <p>
          Hộp thư kín chưa mở: chưa có cán bộ nào nhận khóa, nên không ai đọc được tin của bạn. Bạn
          báo tin bằng hai cách dưới đây, công an nào cũng phải tiếp nhận.
        </p>
      </Notice>
      <Stack>
        <PhoneButton number="113" label="Gọi 113 để báo tin" />
        <ButtonLink full kind="secondary" icon="map-pin" to="/lien-he">
          Đến công an gần bạn
        </ButtonLink>
        {website ? <ExternalLink href={website}>Trang của công an tỉnh</ExternalLink> : null}
      </Stack>
    </>
  )
}
