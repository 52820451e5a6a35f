import { miniAppAddress } from '@chung-tay/shared/settings/mini-app'
import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import { apiOrigin } from '../platform/api-origin'
import { queries, useContent, useSettings } from '../platform/content'
import { useLocation } from '../platform/router'
import { Button, ButtonLink, Emblem, EmptyState, Page } from '../platform/ui'
import './poster.css'

/**
 * A sheet to print and put on the desk: a code that opens the rating of this unit, in Zalo where the province has its
 * app there, and the web address beside it for everybody else.
 */
export default function PosterPage() {
  const { hash } = useLocation()
  const { data: units } = useContent(queries.units)
  const { data: settings } = useSettings()
  const unit = units?.find(({ slug }) => `#${slug}` === hash)
  const path = unit ? `/danh-gia?noi=${unit.slug}` : ''
  const address = `${webOrigin()}${path}`
  const appId = settings?.zaloMiniAppId
  const scanned = appId ? miniAppAddress(appId, path) : address
  const code = useMemo(
    () => (path ? renderSVG(scanned, { ecc: 'Q', border: 2 }) : ''),
    [path, scanned],
  )
  if (!unit) {
    return (
      <Page title="Áp phích mời đánh giá" back="/lien-he" meta={{ noindex: true }}>
        <EmptyState
          drawing="unit"
          title="Chưa chọn đơn vị"
          action={<ButtonLink to="/danh-gia">Đánh giá một nơi</ButtonLink>}
        >
          Mở trang này từ trang biên tập của đơn vị.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Áp phích mời đánh giá" back="/lien-he" meta={{ noindex: true }}>
      <p className="ct-hint ct-no-print">In khổ A4, đặt ở quầy tiếp dân.</p>
      <div className="ct-no-print">
        <Button icon="print" onClick={() => window.print()}>
          In áp phích
        </Button>
      </div>
      <section className="ct-poster" aria-label="Áp phích">
        <Emblem settings={settings} size={88} />
        <p className="ct-poster__agency">{settings?.agencyName}</p>
        <p className="ct-poster__unit">{unit.name}</p>
        <p className="ct-poster__question">Hôm nay bạn thấy phục vụ thế nào?</p>
        <div
          className="ct-poster__code"
          role="img"
          aria-label={`Mã QR mở trang đánh giá ${unit.name}`}
          // Drawn here by the library from our own address.
          dangerouslySetInnerHTML={{ __html: code }}
        />
        <p>
          {appId ? 'Mở Zalo' : 'Mở máy ảnh hoặc Zalo'}, quét mã, chọn một khuôn mặt. Không hỏi bạn
          là ai.
        </p>
        <p className="ct-poster__address">
          {appId ? 'Không dùng Zalo, mở trang ' : null}
          <strong>{address.replace(/^https?:\/\//, '')}</strong>
        </p>
      </section>
    </Page>
  )
}

/** Inside Zalo the page's own origin is Zalo's. */
function webOrigin(): string {
  return apiOrigin || (typeof window === 'undefined' ? '' : window.location.origin)
}
