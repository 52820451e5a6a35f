import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from 'react'
import { prepareFile, type PickedFile } from '../../files'
import { useEarlyFiles } from '../early-input'
import { Icon } from '../Icon'
import { FieldError } from './Field'

export type { PickedFile }

type Props = {
  label: string
  hint: string
  value: readonly PickedFile[]
  /** Photos are made ready one after another: each is added to what there is by then. */
  onChange: Dispatch<SetStateAction<PickedFile[]>>
  max: number
  /** As in the `accept` attribute of a file input. */
  accept: string
  /** By which `focusField` finds it. */
  anchor?: string
}

/**
 * Takes photographs and files from the phone; shows what was taken and lets each be removed. What
 * cannot be sent is refused at once, by its name. A form waits while photos are made ready.
 */
export function FilePicker({ label, hint, value, onChange, max, accept, anchor }: Props) {
  const id = useId()
  const [problems, setProblems] = useState<string[]>([])
  const [isOver, setOver] = useState(false)
  const [left, setLeft] = useState(0)
  const isTaking = useRef(false)
  const take = (list: FileList | null) => {
    // Copied before the field is emptied.
    const files = [...(list ?? [])]
    if (files.length > 0 && !isTaking.current) void addAll(files)
  }
  const addAll = async (files: readonly File[]) => {
    isTaking.current = true
    setProblems([])
    setOver(false)
    const room = max - value.length
    let added = 0
    for (const [index, file] of files.entries()) {
      if (added >= room) {
        setOver(true)
        break
      }
      setLeft(files.length - index)
      // One at a time: several photos of fifty megapixels at once are more than a phone holds.
      const ready = await prepareFile(file, file.name)
      if ('refused' in ready) setProblems((before) => [...before, ready.refused])
      else {
        added += 1
        onChange((before) => [...before, ready])
      }
    }
    setLeft(0)
    isTaking.current = false
  }
  const field = useEarlyFiles(take)
  return (
    <div className="ct-field" data-field={anchor}>
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
              <FilePreview picked={picked} />
              <span className="ct-files__name">{picked.name}</span>
              <button
                type="button"
                className="ct-tool"
                aria-label={`Bỏ tệp ${picked.name}`}
                onClick={() => {
                  // There is room again.
                  setOver(false)
                  onChange((before) => before.filter((each) => each !== picked))
                }}
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
      <div role="status" tabIndex={-1} aria-busy={left > 0}>
        {left > 0 ? <p className="ct-hint">Đang chuẩn bị ảnh, tệp… còn {left}</p> : null}
        {problems.map((problem, index) => (
          <FieldError key={problem} id={`${id}-error-${index}`} error={problem} />
        ))}
        {isOver ? (
          <FieldError
            id={`${id}-over`}
            error={`Nhiều nhất ${max} tệp. Các tệp còn lại chưa được thêm.`}
          />
        ) : null}
      </div>
    </div>
  )
}

/** A small picture of it; of what is no picture, a sign. */
export function FilePreview({ picked: { file } }: { picked: PickedFile }) {
  const isImage = file.type.startsWith('image/')
  const url = useMemo(() => (isImage ? URL.createObjectURL(file) : undefined), [file, isImage])
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])
  return url ? <img src={url} alt="" /> : <Icon name="document" size={32} />
}
