import { useEffect, useState, useSyncExternalStore } from 'react'
import { copyText } from '../host'
import { leaving } from '../host/leaving'
import { isDocument, openOutside } from '../host/zalo-pages'
import { Button, Dialog, Stack } from '../ui'

/** Asks before something outside the app is opened inside Zalo, and says what Zalo learns of it. */
export function LeavePrompt() {
  const url = useSyncExternalStore(leaving.subscribe, leaving.current)
  const [state, setState] = useState('')
  useEffect(() => setState(''), [url])
  const close = () => leaving.ask(undefined)
  const isFile = url !== undefined && isDocument(url)

  async function open(): Promise<void> {
    if (!url) return
    setState('Đang mở…')
    if (await openOutside(url)) return close()
    setState('Zalo chưa mở được. Chép địa chỉ rồi dán vào trình duyệt của máy.')
  }
  async function copy(): Promise<void> {
    if (!url) return
    setState(
      (await copyText(url))
        ? 'Đã chép địa chỉ. Hãy dán vào trình duyệt của máy.'
        : `Máy không cho chép. Địa chỉ: ${url}`,
    )
  }

  return (
    <Dialog
      open={url !== undefined}
      onClose={close}
      title={isFile ? 'Mở tài liệu?' : 'Mở trang ngoài ứng dụng?'}
    >
      <Stack>
        <p>
          {isFile ? 'Tài liệu ở ' : 'Trang ở '}
          <strong>{siteOf(url)}</strong>. Mở ngay trong Zalo; Zalo biết bạn mở địa chỉ này.
        </p>
        <Button full onClick={() => void open()}>
          {isFile ? 'Mở tài liệu' : 'Mở trang'}
        </Button>
        <Button full kind="secondary" onClick={() => void copy()}>
          Chép địa chỉ
        </Button>
        <p role="status" className="ct-hint">
          {state}
        </p>
      </Stack>
    </Dialog>
  )
}

const siteOf = (url = ''): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
