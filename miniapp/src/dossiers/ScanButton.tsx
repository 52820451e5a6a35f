import { useEffect, useRef, useState } from 'react'
import { host } from '../platform/host'
import { Button, Dialog } from '../platform/ui'
import { canScan, numberInCode, scanWithCamera } from './scan-number'

/** Reads the number from the QR code of the receipt, where the device can. */
export function ScanButton({ onNumber }: { onNumber: (number: string) => void }) {
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
        onNumber(numberInCode(text))
        setOpen(false)
      },
      () => {
        setOpen(false)
        setProblem('Không mở được máy ảnh. Bạn gõ số hồ sơ ở ô trên là được.')
      },
    )
    return () => stop.abort()
  }, [isOpen, onNumber])

  if (!isPossible) return null
  const scan = async () => {
    setProblem('')
    if (!host.scanQr) return setOpen(true)
    try {
      onNumber(numberInCode(await host.scanQr()))
    } catch {
      setProblem('Chưa quét được. Bạn gõ số hồ sơ ở ô trên là được.')
    }
  }
  return (
    <div>
      <Button kind="secondary" icon="camera" onClick={() => void scan()}>
        Quét mã QR trên giấy hẹn
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
