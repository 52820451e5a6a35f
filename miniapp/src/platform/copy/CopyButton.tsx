import { useState } from 'react'
import { copyText } from '../host'
import { Button } from '../ui'

type Props = {
  text: string
  /** What the button says, e.g. “Chép mã”. */
  children: string
  kind?: 'primary' | 'secondary' | 'quiet'
  /** Sentences told after it: what to do next, and what to do where the phone does not copy. */
  done: string
  refused: string
}

/** Puts a text on the clipboard and says what came of it. */
export function CopyButton({ text, children, kind = 'quiet', done, refused }: Props) {
  const [told, setTold] = useState('')
  const isDone = told !== '' && told === done
  return (
    <>
      <Button
        full
        kind={kind}
        icon={isDone ? 'check' : 'document'}
        onClick={() => {
          // The same words once more are news only where they were away.
          setTold('')
          void copyText(text).then((isCopied) => setTold(isCopied ? done : refused))
        }}
      >
        {children}
      </Button>
      <p role="status" className="ct-hint">
        {told}
      </p>
    </>
  )
}
