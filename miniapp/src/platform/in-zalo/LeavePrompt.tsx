import { useEffect, useState, useSyncExternalStore } from 'react'
import { copyText, type SaveResult } from '../host'
import { leaving } from '../host/leaving'
import { isDocument, isKeptByZalo, openOutside } from '../host/zalo-pages'
import { Button, Dialog, Stack } from '../ui'

/** Asks before something outside the app is opened inside Zalo, and says what Zalo learns of it. */
export function LeavePrompt() {
  const url = useSyncExternalStore(leaving.subscribe, leaving.current)
  const [state, setState] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    setState('')
    setBusy(false)
  }, [url])
  const close = () => leaving.ask(undefined)
  const words = wordsFor(url)

  async function open(): Promise<void> {
    if (!url || isBusy) return
    setBusy(true)
    const isFile = isKeptByZalo(url)
    setState(isFile ? 'Đang tải…' : 'Đang mở…')
    const words = isFile
      ? savedWords[await save(url)]
      : (await openOutside(url))
        ? undefined
        : 'Zalo chưa mở được. Chép địa chỉ rồi dán vào trình duyệt của máy.'
    // The answer to what was asked before is not told of what is asked now.
    if (leaving.current() !== url) return
    setBusy(false)
    if (words === undefined) close()
    else setState(words)
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
    <Dialog open={url !== undefined} onClose={close} title={words.title}>
      <Stack>
        <p>
          {words.what} ở <strong>{siteOf(url)}</strong>. {words.how}
        </p>
        <Button full onClick={() => void open()}>
          {words.button}
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

async function save(url: string): Promise<SaveResult> {
  try {
    return await (await import('../host/zalo-files')).saveFileAt(url)
  } catch {
    // Its code did not come, and neither would the file.
    return 'failed'
  }
}

const inZalo = 'Mở ngay trong Zalo; Zalo biết bạn mở địa chỉ này.'

function wordsFor(url = '') {
  if (isKeptByZalo(url))
    return {
      title: 'Tải tệp về máy?',
      what: 'Tệp',
      how: 'Zalo không mở được loại tệp này nên tải về máy; Zalo biết bạn tải địa chỉ này.',
      button: 'Tải về máy',
    }
  if (isDocument(url))
    return { title: 'Mở tài liệu?', what: 'Tài liệu', how: inZalo, button: 'Mở tài liệu' }
  return { title: 'Mở trang ngoài ứng dụng?', what: 'Trang', how: inZalo, button: 'Mở trang' }
}

const savedWords: Record<SaveResult, string> = {
  saved: 'Zalo báo đã tải về máy. Tìm tệp trong mục Tải về hoặc Tệp của máy.',
  cancelled: 'Chưa tải.',
  failed: 'Zalo chưa tải được. Chép địa chỉ rồi dán vào trình duyệt của máy.',
  unanswered:
    'Zalo chưa báo đã tải xong. Không thấy tệp trong máy thì chép địa chỉ rồi dán vào trình duyệt của máy.',
}

const siteOf = (url = ''): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
