import { maxFileBytes, maxFilesOfLetter } from '@chung-tay/shared/tips/limits'
import { useId, useState } from 'react'
import type { DraftFile } from '../model'
import { randomName } from '../random'
import { showBytes } from '../show'
import { stripMetadata } from '../strip-metadata'

type Props = { files: DraftFile[]; onChange: (files: DraftFile[]) => void }

const megabytes = maxFileBytes / 1024 / 1024

/** Chooses files and says of each whether where and with what it was made could be removed. */
export function FilePicker({ files, onChange }: Props) {
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  async function add(chosen: File[]) {
    setBusy(true)
    setProblem('')
    const added: DraftFile[] = []
    for (const file of chosen) {
      if (files.length + added.length >= maxFilesOfLetter) {
        setProblem(`Mỗi lần gửi nhiều nhất ${maxFilesOfLetter} tệp. Gửi xong, bạn gửi thêm được.`)
        break
      }
      if (file.size > maxFileBytes || file.size === 0) {
        setProblem(`“${file.name}” trống hoặc lớn hơn ${megabytes} MB nên chưa thêm được.`)
        continue
      }
      added.push({ id: randomName(), title: file.name, ...(await stripMetadata(file)) })
    }
    onChange([...files, ...added])
    setBusy(false)
  }

  return (
    <div className="tp-field">
      <label htmlFor={id} className="tp-button tp-button--secondary tp-pick">
        {isBusy ? 'Đang xóa dấu vết trong ảnh…' : '+ Thêm ảnh, video, ghi âm, tài liệu'}
      </label>
      <input
        id={id}
        className="tp-hidden"
        type="file"
        multiple
        disabled={isBusy}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])]
          target.value = ''
          void add(chosen)
        }}
      />
      {problem ? (
        <p className="tp-error" role="alert">
          {problem}
        </p>
      ) : null}
      {files.length > 0 ? (
        <ul className="tp-files">
          {files.map((file) => (
            <li key={file.id}>
              <div>
                <b>{file.title}</b> <span className="tp-hint">{showBytes(file.blob.size)}</span>
                <p className={file.metadata === 'stripped' ? 'tp-hint' : 'tp-kept'}>
                  {file.metadata === 'stripped'
                    ? 'Đã xóa thông tin về nơi chụp, máy chụp.'
                    : 'Chưa xóa được: trong tệp có thể còn nơi, lúc, máy đã tạo ra nó và tên người tạo. Chỉ cán bộ có khóa đọc được tệp.'}
                </p>
              </div>
              <button
                type="button"
                className="tp-remove"
                aria-label={`Bỏ ${file.title}`}
                onClick={() => {
                  setProblem('')
                  onChange(files.filter(({ id: each }) => each !== file.id))
                }}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
