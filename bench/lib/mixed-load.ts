import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requestsPerSecond } from './load'

type Mixed = {
  /** Origin on this machine. */
  url: string
  /** What most requests ask for … */
  get: string
  headers: Record<string, string>
  /** … and what each `every`th posts instead, from 256 addresses in turn; 0: none does. */
  every: number
  post: { path: string; body: string }
  seconds: number
}

/**
 * Requests per second to a service that gets two kinds of them from one sender. Whatever share of them
 * is posted, the sender does the same work, so that what differs is the service's.
 */
export function mixedPerSecond({ url, get, headers, every, post, seconds }: Mixed): number {
  const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-wrk-'))
  const script = path.join(dir, 'mixed.lua')
  const lua = (text: string) => `[==[${text}]==]`
  const table = Object.entries(headers).map(([name, value]) => `[ ${lua(name)} ]=${lua(value)}`)
  writeFileSync(
    script,
    `local every, sent, page, batches = ${every}, 0, nil, {}
function init()
  page = wrk.format('GET', ${lua(get)}, {${table.join(',')}})
  for number = 0, 255 do
    local address = '10.' .. math.random(255) .. '.' .. math.random(255) .. '.' .. number
    batches[number] = wrk.format('POST', ${lua(post.path)},
      {['Content-Type']='text/plain', ['X-Forwarded-For']=address}, ${lua(post.body)})
  end
end
function request()
  sent = sent + 1
  if every > 0 and sent % every == 0 then return batches[(sent / every) % 256] end
  return page
end`,
  )
  try {
    return requestsPerSecond({ url, seconds, script })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
