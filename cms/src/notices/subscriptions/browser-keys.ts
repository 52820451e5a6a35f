import { createECDH } from 'node:crypto'

/** Whether `p256dh` is a point on the curve by which browsers are written to (P-256, RFC 8291): nothing else can be. */
export function isPointOfBrowser(p256dh: string): boolean {
  const ours = createECDH('prime256v1')
  ours.generateKeys()
  try {
    ours.computeSecret(Buffer.from(p256dh, 'base64url'))
    return true
  } catch {
    return false
  }
}
