import type { ContentSource } from '@chung-tay/shared/content/content-source'

/**
 * Reads from a running CMS. `origin` without a trailing slash.
 * @throws Error naming the address, when it does not answer or refuses
 */
export function httpSource(origin: string): ContentSource {
  return {
    read: async (path) => {
      const address = `${origin}${path}`
      const response = await fetch(address, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(60_000),
      }).catch((cause: unknown) => {
        throw new Error(`No answer from ${address}. Is the CMS running?`, { cause })
      })
      if (!response.ok) throw new Error(`${address} answered ${response.status}`)
      return response.json()
    },
  }
}
