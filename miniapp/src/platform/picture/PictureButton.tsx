import { useState, type ReactNode } from 'react'
import { Button } from '../ui'

type Props = {
  label: string
  full?: boolean
  /** The dialog, loaded when it is asked for: drawing is only needed by who wants the picture. */
  children: (dialog: { open: boolean; onClose: () => void }) => ReactNode
}

/** A button that makes a picture on this phone; nothing is sent anywhere until the person shares it. */
export function PictureButton({ label, full = false, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <Button
        full={full}
        kind="secondary"
        icon="picture"
        onClick={() => {
          setOpened(true)
          setOpen(true)
        }}
      >
        {label}
      </Button>
      {wasOpened ? children({ open: isOpen, onClose: () => setOpen(false) }) : null}
    </>
  )
}
