import type { CaseAttachment } from '@chung-tay/shared/feedback/contract'
import { useEffect, useState } from 'react'
import { apiOrigin } from '../../platform/api-origin'
import { copyText, host, type SaveResult } from '../../platform/host'
import { postForFile } from '../../platform/submissions'
import { Button } from '../../platform/ui'

/** Files of a case. Each is fetched only when it is wanted, by the code. */
export function Attachments({ code, files }: { code: string; files: readonly CaseAttachment[] }) {
  if (files.length === 0) return null
  return (
    <ul className="ct-attachments">
      {files.map((file) => (
        <li key={file.id}>
          <Attachment code={code} file={file} />
        </li>
      ))}
    </ul>
  )
}

function Attachment({ code, file }: { code: string; file: CaseAttachment }) {
  const [url, setUrl] = useState<string>()
  const [blob, setBlob] = useState<Blob>()
  const [problem, setProblem] = useState('')
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])
  if (!file.isReady) return <p className="ct-hint">Tệp đang được quét vi-rút, chưa mở được.</p>
  const name = file.label || 'Tệp đính kèm'
  if (url && file.kind === 'image') return <img src={url} alt={name} />
  if (url && file.kind === 'video') return <video src={url} controls />
  if (blob && host.saveFile) return <SaveInZalo file={blob} name={name} />
  if (url) {
    return (
      <a href={url} download={name}>
        Lưu tệp {name}
      </a>
    )
  }
  const open = async () => {
    try {
      const fetched = await postForFile('/api/feedback/attachment-file', { code, id: file.id })
      setBlob(fetched)
      setUrl(URL.createObjectURL(fetched))
    } catch {
      setProblem('Chưa mở được tệp. Kiểm tra mạng rồi thử lại.')
    }
  }
  return (
    <>
      <Button kind="secondary" icon="eye" onClick={() => void open()}>
        Xem {name}
      </Button>
      <span role="status">{problem}</span>
    </>
  )
}

/** Inside Zalo a link saves nothing. Zalo's own way may refuse; the browser's remains. */
function SaveInZalo({ file, name }: { file: Blob; name: string }) {
  const [outcome, setOutcome] = useState<SaveResult | 'asked' | 'copied'>()
  const isDone = outcome === 'saved' || outcome === 'asked'
  return (
    <>
      {isDone ? null : (
        <Button
          kind="secondary"
          onClick={() => {
            setOutcome('asked')
            void host.saveFile?.({ file }).then(setOutcome)
          }}
        >
          Lưu tệp {name}
        </Button>
      )}
      <span role="status">{outcome ? saveWords[outcome] : null}</span>
      {outcome === 'failed' || outcome === 'unanswered' ? (
        <Button
          kind="secondary"
          onClick={() =>
            void copyText(browserWay).then((isCopied) => isCopied && setOutcome('copied'))
          }
        >
          Chép địa chỉ
        </Button>
      ) : null}
    </>
  )
}

const browserWay = `${apiOrigin}/phan-anh/theo-doi`
const inBrowser = `Mở ${browserWay} bằng trình duyệt của máy, nhập mã theo dõi rồi lưu tệp ở đó.`

const saveWords: Record<SaveResult | 'asked' | 'copied', string> = {
  asked: 'Đang lưu…',
  saved: 'Zalo báo đã lưu tệp vào máy.',
  cancelled: 'Chưa lưu.',
  failed: `Zalo chưa lưu được tệp. ${inBrowser}`,
  unanswered: `Zalo chưa báo đã lưu. Không thấy tệp trong máy thì làm cách này. ${inBrowser}`,
  copied: `Đã chép địa chỉ. ${inBrowser}`,
}
