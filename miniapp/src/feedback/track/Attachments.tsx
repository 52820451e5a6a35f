import type { CaseAttachment } from '@chung-tay/shared/feedback/contract'
import { useEffect, useState } from 'react'
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
  const [problem, setProblem] = useState('')
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])
  if (!file.isReady) return <p className="ct-hint">Tệp đang được quét vi-rút, chưa mở được.</p>
  const name = file.label || 'Tệp đính kèm'
  if (url && file.kind === 'image') return <img src={url} alt={name} />
  if (url && file.kind === 'video') return <video src={url} controls />
  if (url) {
    return (
      <a href={url} download={name}>
        Lưu tệp {name}
      </a>
    )
  }
  const open = async () => {
    try {
      const blob = await postForFile('/api/feedback/attachment-file', { code, id: file.id })
      setUrl(URL.createObjectURL(blob))
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
