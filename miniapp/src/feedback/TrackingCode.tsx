import { useState } from 'react'
import { formatTrackingCode } from '@chung-tay/shared/codes'
import { useKeeping } from '../platform/storage'
import { Button, Card } from '../platform/ui'
import './feedback.css'

/** The tracking code, large and in groups, with ways to keep it. */
export function TrackingCode({ code }: { code: string }) {
  const [isCopied, setCopied] = useState(false)
  const keeping = useKeeping()
  const shown = formatTrackingCode(code)
  return (
    <Card tone="accent" className="ct-code">
      <p className="ct-code__label">Mã theo dõi, chỉ mình bạn giữ</p>
      <p className="ct-code__digits" aria-label={[...code].join(' ')}>
        {shown.split(' ').map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <p>
        {keeping === 'kept'
          ? 'Máy này đã nhớ mã. Nếu dùng máy khác, hãy chép lại: ai có mã thì xem và nhắn được.'
          : 'Máy này không nhớ được mã. Hãy chép lại ngay, đóng trang là mất: ai có mã thì xem và nhắn được.'}
      </p>
      <Button
        kind="secondary"
        icon={isCopied ? 'check' : 'document'}
        onClick={() =>
          void navigator.clipboard?.writeText(shown).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        {isCopied ? 'Đã chép mã' : 'Chép mã'}
      </Button>
    </Card>
  )
}
