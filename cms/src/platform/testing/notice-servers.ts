import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSocketServer, type AddressInfo } from 'node:net'

const appSecret = 'secret'

/** What the servers below received, readable over HTTP at `/received`. */
export type Received = {
  mails: string[]
  zalo: { path: string; headers: IncomingMessage['headers']; body: string }[]
  /** What the push service was given, each body as base64. */
  pushed: { path: string; headers: IncomingMessage['headers']; body: string }[]
}

/**
 * How they behave, set by `POST /behave`: a mail server that hangs up, refuses for now, knows no such
 * mailbox, or takes the letter and hangs up before it says so; a Zalo that is broken or slow.
 */
export type Behaviour = {
  smtp: 'up' | 'down' | 'busy' | 'no-mailbox' | 'silent'
  zalo: 'up' | 'down' | 'slow'
  /** The push service: `gone` as for a browser that was taken back. */
  push: 'up' | 'down' | 'gone'
}
const slowMs = 1500

/**
 * Whose access token it is: "account-<id>" is known, with the proof that the app's secret makes. "abroad" is
 * answered as Zalo answers whoever asks from outside Viet Nam; anything else is forged or expired.
 */
function accountOf({ access_token: token, appsecret_proof: proof }: IncomingMessage['headers']) {
  if (token === 'abroad') return { error: -501, message: 'IP not inside Vietnam' }
  const id = /^account-(\w+)$/.exec(String(token))?.[1]
  const expected = createHmac('sha256', appSecret).update(String(token)).digest('hex')
  return id && proof === expected
    ? { id, name: 'Người dùng' }
    : { error: 452, message: 'Session key invalid' }
}

/**
 * The number of a one-use token: "number-<digits>-<anything>", with the app's secret and a known account, once.
 * Anything else is forged, expired or used.
 */
function numberOf({ access_token: token, code, secret_key: secret }: IncomingMessage['headers']) {
  if (token === 'abroad') return { error: -501, message: 'IP not inside Vietnam' }
  const number = /^number-(\d+)-/.exec(String(code))?.[1]
  const isKnown = /^account-\w+$/.test(String(token)) && secret === appSecret
  return isKnown && number
    ? { data: { number }, error: 0, message: 'Success' }
    : { error: 119, message: 'Code is invalid or expired' }
}

/** A mail server and Zalo's servers, as far as the service talks to them. */
export async function startNoticeServers() {
  const received: Received = { mails: [], zalo: [], pushed: [] }
  let behaviour: Behaviour = { smtp: 'up', zalo: 'up', push: 'up' }
  const smtp = createSocketServer((socket) => {
    let isData = false
    let mail = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    socket.on('error', () => socket.destroy())
    if (behaviour.smtp === 'down') return socket.destroy()
    say('220 test ESMTP')
    socket.on('data', (chunk) => {
      for (const line of chunk
        .toString('utf8')
        .split('\r\n')
        .filter((each, at, all) => at < all.length - 1 || each)) {
        if (isData && line === '.') {
          isData = false
          if (behaviour.smtp === 'busy') say('451 try again later')
          else received.mails.push(mail)
          mail = ''
          if (behaviour.smtp === 'silent') return socket.destroy()
          if (behaviour.smtp !== 'busy') say('250 kept')
        } else if (isData) mail += `${line}\n`
        else if (/^EHLO|^HELO/i.test(line)) say('250 test')
        else if (/^RCPT/i.test(line) && behaviour.smtp === 'no-mailbox') say('550 no such user')
        else if (/^DATA/i.test(line)) {
          isData = true
          say('354 go on')
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
  })
  let refreshToken = 'first'
  const codes = new Set<unknown>()
  const zalo = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const path = request.url ?? ''
      const answer = (content: object) =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(content))
      if (path === '/received') return answer(received)
      if (path === '/behave') return answer((behaviour = JSON.parse(body) as Behaviour))
      if (path.startsWith('/push/')) {
        const status = { up: 201, down: 503, gone: 410 }[behaviour.push]
        const sealed = Buffer.concat(chunks).toString('base64')
        if (status === 201) received.pushed.push({ path, headers: request.headers, body: sealed })
        return response.writeHead(status).end()
      }
      if (behaviour.zalo === 'down') return response.writeHead(503).end('<html>busy</html>')
      received.zalo.push({ path, headers: request.headers, body })
      if (path === '/v4/oa/access_token') {
        // A refresh token works once.
        if (new URLSearchParams(body).get('refresh_token') !== refreshToken)
          return answer({ error: -14014, error_name: 'Invalid refresh token' })
        refreshToken = `next-${received.zalo.length}`
        return answer({ access_token: 'token', refresh_token: refreshToken, expires_in: '90000' })
      }
      if (request.headers.access_token === 'down') return response.writeHead(502).end('<html>')
      if (path === '/v2.0/me/info') {
        const { code } = request.headers
        const answered = numberOf(codes.has(code) ? {} : request.headers)
        codes.add(code)
        return answer(answered)
      }
      if (path.startsWith('/v2.0/me')) return answer(accountOf(request.headers))
      const isKnown = request.headers.access_token === 'token'
      const verdict = isKnown
        ? { error: 0, message: 'Success' }
        : { error: -124, message: 'Access token invalid' }
      setTimeout(() => answer(verdict), behaviour.zalo === 'slow' ? slowMs : 0)
    })
  })
  await Promise.all(
    [smtp, zalo].map(
      (server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    ),
  )
  const portOf = (server: typeof smtp) => (server.address() as AddressInfo).port
  const url = `http://127.0.0.1:${portOf(zalo)}`
  return {
    url,
    env: {
      SMTP_URL: `smtp://127.0.0.1:${portOf(smtp)}`,
      PUSH_ORIGINS: url,
      MAIL_FROM: 'khong-tra-loi@chung-tay.local',
      ZALO_APP_ID: '1',
      ZALO_APP_SECRET: appSecret,
      ZALO_OA_REFRESH_TOKEN: 'first',
      ZALO_ZNS_TEMPLATE_ID: '42',
      ZALO_API_URL: url,
      ZALO_OAUTH_URL: url,
      ZALO_GRAPH_URL: url,
    },
    stop: async () => {
      smtp.close()
      zalo.close()
    },
  }
}
