import { openLetter, type Letter } from '@chung-tay/shared/tips'
import type { CasePart, TipCase } from '../staff/case-endpoints'
import type { OpenIdentity } from './identity-store'

export type OpenedLetter = {
  part: CasePart
  /** Absent when none of the keys at hand opens it. */
  letter?: Letter
  /** Whether it repeats the secret that the report introduced: only its readers know it. */
  isGenuine: boolean
}

export type OpenedCase = {
  letters: OpenedLetter[]
  thread?: string
  /** Replies are sealed to it too; it stands inside the report. */
  senderRecipient?: string
}

/** Decrypts the letters of a case, here in the browser, with whatever key at hand opens each. */
export async function openCase(
  found: TipCase,
  identities: readonly OpenIdentity[],
): Promise<OpenedCase> {
  const sealed = found.parts
    .filter(({ kind }) => kind !== 'file')
    .toSorted((one, other) => one.order - other.order)
  const opened = await Promise.all(
    sealed.map(async (part) => ({ part, letter: await openPart(part, identities) })),
  )
  const report = opened.find(({ letter }) => letter?.kind === 'report')?.letter
  const thread = report?.thread
  return {
    letters: opened.map(({ part, letter }) => ({
      part,
      letter,
      isGenuine: letter !== undefined && letter.thread === thread && letter.kind === part.kind,
    })),
    thread,
    senderRecipient: report?.kind === 'report' ? report.sender.recipient : undefined,
  }
}

async function openPart(
  part: CasePart,
  identities: readonly OpenIdentity[],
): Promise<Letter | undefined> {
  const payload = Uint8Array.from(atob(part.payload ?? ''), (char) => char.charCodeAt(0))
  return firstThatOpens(part, identities, (header, identity) =>
    openLetter({ header, payload }, identity),
  )
}

/** Tries the current header and then those it replaced, with every key at hand. */
export async function firstThatOpens<T>(
  part: CasePart,
  identities: readonly OpenIdentity[],
  open: (header: string, identity: string) => Promise<T>,
): Promise<T | undefined> {
  for (const header of [part.header, ...(part.formerHeaders ?? [])]) {
    for (const { identity } of identities) {
      try {
        return await open(header, identity)
      } catch {
        // Another key, or an older header, may do.
      }
    }
  }
  return undefined
}
