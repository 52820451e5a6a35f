import { useEffect, useId, useRef, type ReactNode } from 'react'
import { closeOnBack } from './close-on-back'
import { Icon } from './Icon'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Takes the whole of a small screen, for what is long: its content scrolls inside. */
  sheet?: boolean
  children: ReactNode
}

/** A question on top of the page; Escape and going back close it, and the focus goes back. */
export function Dialog({ open, onClose, title, sheet, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const latestClose = useRef(onClose)
  latestClose.current = onClose
  useEffect(() => (open ? closeOnBack(() => latestClose.current()) : undefined), [open])
  useEffect(() => {
    if (element.current) (open ? show : hide)(element.current)
  }, [open])
  return (
    <dialog
      ref={element}
      className={`ct-dialog${sheet ? ' ct-dialog--sheet' : ''}`}
      aria-labelledby={titleId}
      // Told of every closing, also of our own and of a dialog inside: only the browser's matters.
      onClose={({ target, currentTarget }) => {
        if (open && target === currentTarget) onClose()
      }}
    >
      <div className="ct-dialog__head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="ct-tool" aria-label="Đóng" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}

// Phones that know no dialogs (iOS before 15.4) show it over the page by its look alone.
function show(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) return dialog.showModal()
  const plain = dialog as HTMLElement
  plain.setAttribute('open', '')
  plain.dataset.plain = ''
  plain.setAttribute('role', 'dialog')
  plain.setAttribute('aria-modal', 'true')
  plain.querySelector<HTMLElement>('button, a, input')?.focus()
}

function hide(dialog: HTMLDialogElement): void {
  if ('close' in dialog) dialog.close()
  else (dialog as HTMLElement).removeAttribute('open')
}
