import { tidy } from '../../text'

/**
 * The code of a certificate, 16 hexadecimal digits in capitals, in what was typed, pasted or scanned:
 * in any grouping, in a line (“Mã: 01AB …”), in the address that its QR code holds. Undefined when there
 * is none.
 */
export function certificateCode(text: string): string | undefined {
  const shown = tidy(text).toUpperCase()
  const found = /(?:^|[^0-9A-Z])((?:[0-9A-F][ .·-]?){15}[0-9A-F])(?![0-9A-Z])/.exec(shown)?.[1]
  return found?.replace(/[^0-9A-F]/g, '')
}
