import { host } from '../host'

type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
type DetectorClass = new (options: { formats: 'qr_code'[] }) => Detector

/** Whether this device can show its camera to a reader of QR codes: Zalo's scanner, or the browser's camera. */
export function canScan(): boolean {
  return Boolean(host.scanQr) || 'mediaDevices' in navigator
}

/** Reads one code with the camera shown in `video`. @throws Error when the camera is refused. */
export async function scanWithCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string> {
  const Detector = await detectorClass()
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

/** The browser's own reader costs nothing; iPhones and computers have none and load ours. */
async function detectorClass(): Promise<DetectorClass> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  return own ?? (await import('qr/decode.js')).BarcodeDetector
}

/**
 * What a QR code on a picture says; undefined where there is none that can be read. The picture stays here.
 * @throws Error when this browser cannot draw the picture
 */
export async function readQrOf(picture: Blob): Promise<string | undefined> {
  const { codeInPicture } = await import('./read-picture')
  return codeInPicture(picture)
}
