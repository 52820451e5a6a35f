import { useEffect, useRef, useState } from 'react'
import { postJson, SubmissionError } from '../../platform/submissions'
import { Button } from '../../platform/ui'

type Props = { code: string; isTold: boolean; onStopped: () => void }

const failed = 'Chưa tắt được. Kiểm tra mạng rồi thử lại.'

/** The way out of letters and Zalo messages about a case; nothing for whoever asked for none. */
export function StopNotices({ code, isTold, onStopped }: Props) {
  const [words, say] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [wasTold] = useState(isTold)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button goes: who reads by keyboard comes to the words in its place.
    if (wasTold && !isTold) told.current?.focus()
  }, [wasTold, isTold])
  if (!wasTold) return null
  const stop = async () => {
    setBusy(true)
    say('')
    try {
      await postJson({ path: '/api/feedback/notices/stop', body: { code } })
      say('Đã thôi báo. Bạn vẫn xem được ở đây bằng mã theo dõi.')
      onStopped()
    } catch (error) {
      say(error instanceof SubmissionError ? error.message : failed)
    }
    setBusy(false)
  }
  return (
    <>
      {isTold ? (
        <Button kind="quiet" icon="close" disabled={isBusy} onClick={() => void stop()}>
          Thôi báo qua thư, Zalo
        </Button>
      ) : null}
      <p role="status" ref={told} tabIndex={-1}>
        {words}
      </p>
    </>
  )
}
