import type { SignedReceipt } from '@chung-tay/shared/signed-receipts/contract'
import { savedText } from '@chung-tay/shared/signed-receipts/saved-text'
import { useState } from 'react'
import { useSettings } from '../platform/content'
import { CopyButton } from '../platform/copy/CopyButton'
import { host } from '../platform/host'
import { lazyPicture } from '../platform/picture/lazy-picture'
import { PictureButton } from '../platform/picture/PictureButton'
import { Link } from '../platform/router'
import { Button, Disclosure, Notice, Stack } from '../platform/ui'
import { verifySite } from './verify-address'

const ReceiptDialog = lazyPicture(
  () => import('./ReceiptDialog'),
  'Máy này chưa vẽ được ảnh: có thể mạng đang yếu. Bạn giữ bản chữ cũng được.',
)

type Props = { signed: SignedReceipt; reference: string; receivedAt: string }

/** Offers to keep the proof of what was sent when, with what speaks against keeping it. */
export function ReceiptOffer({ signed, reference, receivedAt }: Props) {
  const { data: settings } = useSettings()
  const [state, setState] = useState('')
  const text = savedText(signed, { agency: settings?.agencyName ?? '', site: verifySite() })
  return (
    <Disclosure summary="Giữ biên nhận có chữ ký">
      <Stack>
        <p>
          Biên nhận cho thấy nội dung này đã được cất lúc nào. Chỉ hệ thống này ký được, nên không
          ai làm giả, và chúng tôi không thể nói là chưa nhận. Ai cũng tự{' '}
          <Link to="/xac-minh-bien-nhan">xác minh được</Link>.
        </p>
        <Notice tone="caution" title="Khi nào không nên giữ?">
          Ai thấy biên nhận trong máy bạn thì biết bạn đã gửi. Nếu điều đó có thể gây khó cho bạn,
          đừng lưu: phản ánh vẫn được giải quyết như thường.
        </Notice>
        <PictureButton full label="Lưu biên nhận thành ảnh">
          {(dialog) => (
            <ReceiptDialog
              receipt={signed.receipt}
              reference={reference}
              receivedAt={receivedAt}
              {...dialog}
            />
          )}
        </PictureButton>
        <p className="ct-hint">
          Ảnh không có nội dung bạn viết. Muốn sau này chứng minh cả nội dung, hãy giữ thêm bản chữ.
        </p>
        {host.kind === 'browser' ? (
          <Button
            full
            kind="secondary"
            icon="download"
            onClick={() =>
              void host
                .saveImage({
                  image: new Blob([text], { type: 'text/plain;charset=utf-8' }),
                  name: `bien-nhan-${reference}.txt`,
                  title: 'Biên nhận',
                  text: reference,
                })
                .then(() => setState('Đã lưu bản chữ vào mục tải về.'))
            }
          >
            Tải bản chữ, kèm nội dung
          </Button>
        ) : null}
        <p role="status" className="ct-hint">
          {state}
        </p>
        <CopyButton
          text={text}
          done="Đã chép bản chữ, kèm nội dung. Hãy dán vào nơi chỉ mình bạn xem."
          refused="Máy này không cho chép. Bạn lưu biên nhận thành ảnh nhé."
        >
          Chép bản chữ, kèm nội dung
        </CopyButton>
      </Stack>
    </Disclosure>
  )
}
