import { useMemo } from 'react'
import { verifyPath } from '@chung-tay/shared/signed-receipts/saved-text'
import { useSettings } from '../platform/content'
import { PictureDialog } from '../platform/picture/PictureDialog'
import { drawReceipt } from './draw-receipt'
import { addressOf, verifySite } from './verify-address'

type Props = {
  receipt: string
  reference: string
  receivedAt: string
  open: boolean
  onClose: () => void
}

/** Shows the receipt as a picture, to keep or to show. */
export default function ReceiptDialog({ receipt, reference, receivedAt, open, onClose }: Props) {
  const { data: settings } = useSettings()
  const draw = useMemo(
    () =>
      settings &&
      (() =>
        drawReceipt({
          agency: settings.agencyName,
          reference,
          receivedAt,
          address: addressOf(receipt),
          site: `${verifySite().replace(/^https?:\/\//, '')}${verifyPath}`,
        })),
    [settings, receipt, reference, receivedAt],
  )
  return (
    <PictureDialog
      open={open}
      onClose={onClose}
      title="Ảnh biên nhận"
      draw={draw}
      alt={`Biên nhận có chữ ký, mã ${reference}`}
      request={{ name: `bien-nhan-${reference}.png`, title: 'Biên nhận', text: reference }}
      words={{
        saved: 'Đã lưu ảnh. Ảnh không có nội dung bạn gửi, chỉ có mã, giờ nhận và chữ ký.',
        failed: 'Máy này chưa vẽ được ảnh. Hãy dùng bản chữ bên dưới.',
      }}
    />
  )
}
