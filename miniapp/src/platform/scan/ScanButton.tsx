import { useEffect, useRef, useState } from 'react'
import { host } from '../host'
import { Button, Dialog } from '../ui'
import { within } from '../within'
import { canScan, scanWithCamera } from './scan'
import './scan.css'

/** After this another way is told. The host's scanner may stand open meanwhile. */
const patienceMs = 15_000

type Props = {
  /** What is scanned, as the button says it. */
  label: string
  /** What to do where no camera opens or nothing is read. */
  instead: string
  onText: (text: string) => void
}

/** Reads a QR code with the camera, where the device can; else there is no button. */
export function ScanButton({ label, instead, onText }: Props) {
  const [isPossible, setPossible] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState('')
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => setPossible(canScan()), [])

  useEffect(() => {
    if (!isOpen || !video.current) return
    const stop = new AbortController()
    scanWithCamera(video.current, stop.signal).then(
      (text) => {
        if (stop.signal.aborted || !text) return
        onText(text)
        setOpen(false)
      },
      () => {
        setOpen(false)
        setProblem(`Không mở được máy ảnh. ${instead}`)
      },
    )
    return () => stop.abort()
  }, [isOpen, onText, instead])

  if (!isPossible) return null
  const scan = async () => {
    setProblem('')
    if (!host.scanQr) return setOpen(true)
    const scanning = host.scanQr()
    try {
      await within(patienceMs, () => scanning)
    } catch {
      setProblem(`Chưa quét được. ${instead}`)
    }
    // A scanner that was open for longer still counts.
    const text = await scanning.catch(() => '')
    if (!text) return
    setProblem('')
    onText(text)
  }
  return (
    <div>
      <Button full kind="secondary" icon="camera" onClick={() => void scan()}>
        {label}
      </Button>
      <p role="status" className="ct-hint">
        {problem}
      </p>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="Đưa mã QR vào khung hình">
        <video ref={video} className="ct-scan" muted playsInline />
      </Dialog>
    </div>
  )
}
