import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
} from 'node:crypto'
import type { Received } from './notice-servers'

/**
 * A browser as a push service and the service see it: with an address at the stand-in of a push service and
 * keys of its own. What it opens is written after the standards here (RFC 8188, 8291, 8292), apart from
 * the library that the service encrypts with.
 */
export function pushBrowser(noticesUrl: string) {
  const pair = createECDH('prime256v1')
  const publicKey = pair.generateKeys()
  const auth = randomBytes(16)
  const path = `/push/${randomUUID()}`
  const open = (body: Buffer) => {
    const salt = body.subarray(0, 16)
    const keyEnd = 21 + body[20]!
    const theirs = body.subarray(21, keyEnd)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, theirs])
    const key = hkdf(pair.computeSecret(theirs), auth, info, 32)
    const decipher = createDecipheriv(
      'aes-128-gcm',
      hkdf(key, salt, 'Content-Encoding: aes128gcm\0', 16),
      hkdf(key, salt, 'Content-Encoding: nonce\0', 12),
      { authTagLength: 16 },
    )
    decipher.setAuthTag(body.subarray(-16))
    const padded = Buffer.concat([decipher.update(body.subarray(keyEnd, -16)), decipher.final()])
    // One record: what was sent, 2, zeros.
    return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')
  }
  return {
    subscription: {
      endpoint: noticesUrl + path,
      keys: { p256dh: publicKey.toString('base64url'), auth: auth.toString('base64url') },
    },
    open,
    /** What the push service was given for it, opened. */
    async told() {
      const pushed = await pushedTo(noticesUrl, path)
      return pushed.map(
        ({ body }) =>
          JSON.parse(open(Buffer.from(body, 'base64'))) as Record<
            'title' | 'body' | 'path' | 'tag',
            string
          >,
      )
    },
    pushed: () => pushedTo(noticesUrl, path),
  }
}

export type PushBrowser = ReturnType<typeof pushBrowser>

async function pushedTo(noticesUrl: string, path: string) {
  const received = (await (await fetch(`${noticesUrl}/received`)).json()) as Received
  return received.pushed.filter((each) => each.path === path)
}

const hkdf = (key: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** What a sender says of itself, if it is signed by the key that browsers were given. */
export function vapidClaims(authorization: string | undefined, publicKey: string) {
  const [, token = '', key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization ?? '') ?? []
  const [head, claims, signature] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature ?? '', 'base64url'),
  )
  if (!isSigned || key !== publicKey) return undefined
  return JSON.parse(Buffer.from(claims!, 'base64url').toString()) as { aud: string; sub: string }
}
