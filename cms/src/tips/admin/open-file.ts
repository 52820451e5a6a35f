import { openFile, type LetterFile } from '@chung-tay/shared/tips'
import type { TipCase } from '../staff/case-endpoints'
import { readPayload } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'
import { firstThatOpens } from './open-case'

/**
 * Fetches a sealed file and decrypts it here.
 * @throws StaffError in Vietnamese
 */
export async function openCaseFile(
  found: TipCase,
  file: LetterFile,
  identities: readonly OpenIdentity[],
  onShare?: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const part = found.parts.find(({ kind, name }) => kind === 'file' && name === file.name)
  if (!part) throw new StaffError('Tệp này không có trên máy chủ.')
  const payload = await readPayload(found.id, part, onShare)
  const bytes = await firstThatOpens(part, identities, (header, identity) =>
    openFile({ header, payload }, identity, file.size),
  )
  if (!bytes) throw new StaffError('Khóa của bạn chưa mở được tệp này. Nhờ đồng nghiệp mã hóa lại.')
  return bytes as Uint8Array<ArrayBuffer>
}
