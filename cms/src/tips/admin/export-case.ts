import { labelOf } from '@chung-tay/shared/text/label-of'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { Encrypter } from 'age-encryption'
import type { TipCase } from '../staff/case-endpoints'
import { send } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'
import type { OpenedCase } from './open-case'
import { openCaseFile } from './open-file'
import { safeName } from './safe-name'
import { tarParts } from './tar'
import { letterText } from './letter-text'

type Work = {
  found: TipCase
  opened: OpenedCase
  identities: readonly OpenIdentity[]
  /** Whom besides the keys at hand it is for: `age1…` */
  moreRecipients: readonly string[]
  onProgress: (words: string) => void
}

/**
 * The whole case as one age file around a tar archive: `age -d -i khoa.age ho-so.age | tar x`. Noted
 * in the log before it is made.
 * @throws StaffError in Vietnamese
 */
export async function exportCase(work: Work): Promise<Blob> {
  const { found, opened, identities, moreRecipients, onProgress } = work
  const encrypter = new Encrypter()
  for (const { recipient } of identities) encrypter.addRecipient(recipient)
  for (const recipient of moreRecipients) {
    try {
      encrypter.addRecipient(recipient)
    } catch {
      throw new StaffError(`Khóa công khai không đúng: ${recipient}`)
    }
  }
  await send(`/cases/${found.id}/exported`)
  const at = new Date()
  const entries = [
    entry('noi-dung.txt', asText(found, opened)),
    entry('du-lieu.json', asJson(found, opened)),
  ]
  const files = opened.letters.flatMap(({ letter }) => letter?.files ?? [])
  for (const [index, file] of files.entries()) {
    onProgress(`Đang giải mã tệp ${index + 1}/${files.length}…`)
    const bytes = await openCaseFile(found, file, identities)
    entries.push({ name: `tep/${safeName(file.title, index + 1)}`, bytes, at })
  }
  onProgress('Đang đóng gói, mã hóa…')
  const tar = new Blob(tarParts(entries) as Uint8Array<ArrayBuffer>[])
  const sealed = await encrypter.encrypt(tar.stream() as ReadableStream<Uint8Array>)
  return new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).blob()

  function entry(name: string, text: string) {
    return { name, bytes: new TextEncoder().encode(text), at }
  }
}

function asText(found: TipCase, { letters }: OpenedCase): string {
  const head = [
    `Vụ việc ${found.reference}`,
    `Đơn vị: ${found.unitName}`,
    `Trạng thái: ${labelOf(tipStates, found.state)}`,
    `Tiếp nhận: ${found.receivedAt}`,
  ]
  const bodies = letters.map(({ part, letter, isGenuine }) =>
    letter
      ? [`--- ${part.at}${isGenuine ? '' : ' (KHÔNG XÁC THỰC ĐƯỢC)'}`, letterText(letter)].join(
          '\n',
        )
      : `--- ${part.at}: khóa của người xuất không mở được phần này`,
  )
  return [...head, '', ...bodies, ''].join('\n')
}

function asJson(found: TipCase, { letters }: OpenedCase): string {
  const { reference, unitName, state, receivedAt } = found
  const all = letters.map(({ part, letter, isGenuine }) => ({
    receivedAt: part.at,
    isGenuine,
    letter: letter ?? null,
  }))
  return JSON.stringify({ reference, unitName, state, receivedAt, letters: all }, null, 2)
}
