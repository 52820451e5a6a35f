import { handleEndpoints, type SanitizedConfig } from 'payload'
import { env } from './env'

/**
 * Reads public content through Payload's own REST handler inside this process, as an anonymous
 * reader would: access control stays Payload's.
 * @throws Error when the answer is not 200.
 */
export function localContentSource(config: Promise<SanitizedConfig>) {
  return {
    async read(path: string): Promise<unknown> {
      const response = await handleEndpoints({
        config,
        request: new Request(`${env.publicUrl}${path}`),
      })
      if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${await response.text()}`)
      return response.json()
    },
  }
}
