import { useState, type ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import type { IconName } from './icon-paths'

type Props = {
  /** What the button does, in words. */
  children: ReactNode
  icon?: IconName
  /** The question asked before it is done, and what would be lost. */
  question: string
  loss: ReactNode
  /** Word of the button that does it. */
  confirm: string
  onConfirm: () => void
}

/** A button for what cannot be taken back: it asks first. */
export function ConfirmButton({ children, icon, question, loss, confirm, onConfirm }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" icon={icon} onClick={() => setOpen(true)}>
        {children}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={question}>
        <p>{loss}</p>
        <Button
          kind="danger"
          full
          onClick={() => {
            setOpen(false)
            onConfirm()
          }}
        >
          {confirm}
        </Button>
        <Button kind="secondary" full onClick={() => setOpen(false)}>
          Giữ lại
        </Button>
      </Dialog>
    </>
  )
}
