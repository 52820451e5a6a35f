import { useId, useState } from 'react'
import { Icon } from '../ui'
import { readQrOf } from './scan'
import './scan.css'

type Props = {
  /** What is picked, as the button says it. */
  label: string
  /** What to do where the picture holds no code that can be read. */
  instead: string
  onText: (text: string) => void
}

/** Reads the QR code in a picture that the phone keeps, such as a screenshot; the picture stays there. */
export function PictureCodeButton({ label, instead, onText }: Props) {
  const id = useId()
  const [told, setTold] = useState('')
  const read = async (file: File | undefined) => {
    if (!file) return
    setTold('Đang đọc ảnh…')
    try {
      const text = await readQrOf(file)
      setTold(text ? '' : `Chưa thấy mã QR đọc được trong ảnh này. ${instead}`)
      if (text) onText(text)
    } catch {
      setTold(`Máy chưa mở được ảnh này. ${instead}`)
    }
  }
  return (
    <div>
      <label className="ct-file-button">
        <Icon name="picture" />
        <span>{label}</span>
        <input
          type="file"
          accept="image/*"
          className="ct-visually-hidden"
          aria-describedby={id}
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      <p role="status" id={id} className="ct-hint">
        {told}
      </p>
    </div>
  )
}
