import { useState } from 'react'

const sizes = [
  { value: '1', words: 'vừa' },
  { value: '1.25', words: 'to' },
  { value: '1.5', words: 'rất to' },
] as const

/**
 * The size of the text, for whoever came by the address: the app hands its own over, and this page reads
 * nothing that is kept on the phone and keeps nothing there.
 */
export function TextSize() {
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sizes.findIndex(({ value }) => value === document.documentElement.dataset.textSize),
    ),
  )
  const change = () => {
    const next = (at + 1) % sizes.length
    document.documentElement.dataset.textSize = sizes[next]?.value
    setAt(next)
  }
  return (
    <button type="button" className="tp-size" onClick={change}>
      Cỡ chữ
      <span className="tp-hidden" role="status">
        : {sizes[at]?.words}
      </span>
    </button>
  )
}
