import { normalizeTrackingCode, trackingCodeProblem } from '@chung-tay/shared/codes'

/** The address that opens what the code follows. It stands behind `#`, which browsers send to nobody. */
export const codeAddress = (page: string, code: string): string => `${page}#ma=${code}`

/** The code of such an address; undefined where there is none or it cannot be one. */
export function codeInHash(hash: string): string | undefined {
  const [, typed] = /^#ma=([\d%\s+-]+)$/.exec(hash) ?? []
  if (!typed || trackingCodeProblem(typed)) return undefined
  return normalizeTrackingCode(typed)
}
