import { useEffect, useId, useMemo, useState } from 'react'
import { useEarlyFiles } from '../early-input'
import { Icon } from '../Icon'
import { FieldError } from './Field'

export type PickedFile = { file: Blob; name: string }

type Props = {
  label: string
  hint: string
  value: readonly PickedFile[]
  onChange: (files: PickedFile[]) => void
  max: number
  /** As in the `accept` attribute of a file input. */
  accept: string
  maxBytes: number
}

/** Takes photographs and files from the phone; shows what was taken and lets each be removed. */
export function FilePicker({ label, hint, value, onChange, max, accept, maxBytes }: Props) {
  const id = useId()
  const [problem, setProblem] = useState<string>()
  const take = (list: FileList | null) => {
    const taken = [...(list ?? [])].map((file) => ({ file, name: file.name }))
    const fitting = taken.filter(({ file }) => file.size <= maxBytes)
    const room = max - value.length
    setProblem(
      fitting.length < taken.length
        ? `Mỗi tệp tối đa ${Math.round(maxBytes / 1024 / 1024)} MB.`
        : fitting.length > room
          ? `Nhiều nhất ${max} tệp.`
          : undefined,
    )
    onChange([...value, ...fitting.slice(0, room)])
  }
  const field = useEarlyFiles(take)
  return (
    <div className="ct-field">
      <span className="ct-field__label">
        {label}
        <span className="ct-field__optional"> (không bắt buộc)</span>
      </span>
      <p className="ct-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {value.length > 0 ? (
        <ul className="ct-files">
          {value.map((picked, index) => (
            <li key={`${picked.name} ${index}`}>
              <Preview picked={picked} />
              <span className="ct-files__name">{picked.name}</span>
              <button
                type="button"
                className="ct-tool"
                aria-label={`Bỏ tệp ${picked.name}`}
                onClick={() => onChange(value.filter((each) => each !== picked))}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {value.length < max ? (
        <label className="ct-file-button">
          <Icon name="camera" />
          <span>{value.length > 0 ? 'Thêm tệp' : 'Chụp hoặc chọn tệp'}</span>
          <input
            ref={field}
            type="file"
            className="ct-visually-hidden"
            multiple
            accept={accept}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      ) : null}
      <div role="status">
        <FieldError id={`${id}-error`} error={problem} />
      </div>
    </div>
  )
}

function Preview({ picked: { file } }: { picked: PickedFile }) {
  const isImage = file.type.startsWith('image/')
  const url = useMemo(() => (isImage ? URL.createObjectURL(file) : undefined), [file, isImage])
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])
  return url ? <img src={url} alt="" /> : <Icon name="document" size={32} />
}
