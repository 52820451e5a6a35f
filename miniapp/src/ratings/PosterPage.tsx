import { useMemo } from 'react'
import { renderSVG } from 'uqr'
import { queries, useContent, useSettings } from '../platform/content'
import { useLocation } from '../platform/router'
import { Button, ButtonLink, Emblem, EmptyState, Page } from '../platform/ui'
import './poster.css'

/** A sheet to print and put on the desk: a code that opens the rating of this unit. */
export default function PosterPage() {
  const { hash } = useLocation()
  const { data: units } = useContent(queries.units)
  const { data: settings } = useSettings()
  const unit = units?.find(({ slug }) => `#${slug}` === hash)
  const address = unit ? `${origin()}/danh-gia?noi=${unit.slug}` : ''
  const code = useMemo(
    () => (address ? renderSVG(address, { ecc: 'Q', border: 2 }) : ''),
    [address],
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
        <p>Mở máy ảnh hoặc Zalo, quét mã, chọn một khuôn mặt. Không hỏi bạn là ai.</p>
        <p className="ct-poster__address">{address.replace(/^https?:\/\//, '')}</p>
      </section>
    </Page>
  )
}

function origin(): string {
  return typeof window === 'undefined' ? '' : window.location.origin
}
