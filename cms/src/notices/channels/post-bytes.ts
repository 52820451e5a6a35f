import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

type Post = { url: string; headers: Record<string, string>; body: Buffer; timeoutMs: number }

/**
 * Posts bytes and gives the status of the answer, whatever that leads to: nothing is followed. Not `fetch`, which
 * Next replaces by one that keeps answers.
 */
export function postBytes({ url, headers, body, timeoutMs }: Post): Promise<number> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const asked = request(url, { method: 'POST', headers, signal }, (response) => {
      response.resume()
      response.on('error', reject)
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
