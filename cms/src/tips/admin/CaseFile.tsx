'use client'

import type { LetterFile } from '@chung-tay/shared/tips'
import { useState } from 'react'
import type { TipCase } from '../staff/case-endpoints'
import type { OpenIdentity } from './identity-store'
import { openCaseFile } from './open-file'
import { saveFile } from './save-file'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { previewDocument } from './preview-document'
import { safeName } from './safe-name'
import { useTask } from '../../platform/staff/ui/use-task'
import { sizeWords } from './words'

type Props = { found: TipCase; file: LetterFile; identities: readonly OpenIdentity[] }
type Opened = { bytes: Uint8Array<ArrayBuffer>; document?: string }

/** A file of a letter: decrypted here on demand, shown in a frame that can do nothing, or saved. */
export function CaseFile({ found, file, identities }: Props) {
  const task = useTask()
  const [opened, setOpened] = useState<Opened>()

  const open = () =>
    task.run('Đang tải, giải mã…', async () => {
      const bytes = await openCaseFile(found, file, identities, (share) =>
        task.say(`Đang tải, giải mã… ${Math.round(share * 100)} %`),
      )
      const document = previewDocument(bytes, file.title)
      setOpened({ bytes, document })
      return document
        ? undefined
        : 'Loại tệp này không xem trước được ở đây. Chỉ tải về và mở trên máy không nối mạng.'
    })
  const save = ({ bytes }: Opened) => {
    const question = 'Lưu tệp chưa mã hóa ra máy này? Xóa khi không cần nữa.'
    if (window.confirm(question))
      saveFile(new Blob([bytes], { type: 'application/octet-stream' }), safeName(file.title, 1))
  }
  return (
    <div className="tip-desk__file">
      <p className="staff-view__row">
        <span>
          {file.title} <small>{sizeWords(file.size)}</small>
          {file.metadata === 'kept' ? (
            <small> · còn thông tin nơi chụp, máy chụp trong tệp</small>
          ) : null}
        </span>
        {opened ? (
          <>
            <button type="button" onClick={() => save(opened)}>
              Tải về
            </button>
            <button type="button" onClick={() => setOpened(undefined)}>
              Đóng tệp
            </button>
          </>
        ) : (
          <button type="button" disabled={Boolean(task.busy)} onClick={() => void open()}>
            Xem tệp
          </button>
        )}
      </p>
      <TaskStatus task={task} />
      {opened?.document ? (
        <iframe
          sandbox=""
          srcDoc={opened.document}
          title={`Nội dung tệp ${file.title}`}
          referrerPolicy="no-referrer"
        />
      ) : null}
    </div>
  )
}
