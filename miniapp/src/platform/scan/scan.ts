import { host } from '../host'

type Detector = { detect: (source: ImageBitmapSource) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: string[] }) => Detector

const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector

/** Whether this device can read a QR code: Zalo's scanner, or the browser's own detector. */
export function canScan(): boolean {
  return Boolean(host.scanQr) || (detectorClass() !== undefined && 'mediaDevices' in navigator)
}

/** Reads one code with the camera shown in `video`. @throws Error when the camera is refused. */
export async function scanWithCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string> {
  const Detector = detectorClass()
  if (!Detector) throw new Error('no detector')
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    const detector = new Detector({ formats: ['qr_code'] })
    while (!signal.aborted) {
      const [found] = await detector.detect(video)
      if (found) return found.rawValue
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return ''
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

/** What a QR code on a picture says; undefined where there is none or this browser reads none. */
export async function readQrOf(picture: Blob): Promise<string | undefined> {
  const Detector = detectorClass()
  if (!Detector) return undefined
  const bitmap = await createImageBitmap(picture)
  try {
    const [found] = await new Detector({ formats: ['qr_code'] }).detect(bitmap)
    return found?.rawValue
  } finally {
    bitmap.close()
  }
}
