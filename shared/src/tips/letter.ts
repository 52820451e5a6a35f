export const letterFormat = 'chung-tay-letter/1'

export type LetterFile = {
  /** Name under which the server keeps the bytes. */
  name: string
  /** The sender's name for it. */
  title: string
  /** MIME type as the sender's browser saw it: not to be trusted. */
  type: string
  /** True size in bytes; what is stored is padded with zeros. */
  size: number
  /** Whether where and with what it was taken was removed before sealing. */
  metadata: 'stripped' | 'kept'
}

/** A question of the form and what was answered; null: does not know or remember. */
export type Answered = { question: string; answer: string | null }

type Common = {
  format: typeof letterFormat
  /** ISO 8601, by the writer's clock. */
  sentAt: string
  /**
   * Secret derived from the receipt, which the report introduces and every later letter repeats. Only
   * the sender and those who read the report know it: a letter with another one was made by somebody else.
   */
  thread: string
}

export type Report = Common & {
  kind: 'report'
  sender: {
    /** `age1…`: replies are sealed to it too. */
    recipient: string
    name?: string
    contact?: string
  }
  /** Slug of the unit it was sealed for. */
  unit: string
  /** What it is about, in words. */
  crime: string
  answers: Answered[]
  files: LetterFile[]
}

export type Message = Common & {
  kind: 'message' | 'reply' | 'note'
  text: string
  files: LetterFile[]
}

export type Letter = Report | Message
export type LetterKind = Letter['kind']

/**
 * Reads a decrypted letter. Whoever sent it could have written anything: everything is checked, and
 * what does not belong is dropped.
 * @throws Error when it is no letter.
 */
export function parseLetter(json: string): Letter {
  const value = object(JSON.parse(json))
  if (value.format !== letterFormat) throw new Error('Unknown format of letter')
  const common: Common = {
    format: letterFormat,
    sentAt: text(value.sentAt, 40),
    thread: text(value.thread, 64),
  }
  const files = list(value.files, 50).map(parseFile)
  if (value.kind === 'message' || value.kind === 'reply' || value.kind === 'note') {
    return { ...common, kind: value.kind, text: text(value.text), files }
  }
  if (value.kind !== 'report') throw new Error('Unknown kind of letter')
  const sender = object(value.sender)
  return {
    ...common,
    kind: 'report',
    sender: {
      recipient: text(sender.recipient, 100),
      ...(sender.name === undefined ? {} : { name: text(sender.name, 200) }),
      ...(sender.contact === undefined ? {} : { contact: text(sender.contact, 500) }),
    },
    unit: text(value.unit, 200),
    crime: text(value.crime, 200),
    answers: list(value.answers, 100).map((item) => {
      const { question, answer } = object(item)
      return { question: text(question, 500), answer: answer === null ? null : text(answer) }
    }),
    files,
  }
}

function parseFile(item: unknown): LetterFile {
  const { name, title, type, size, metadata } = object(item)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw new Error('Size')
  return {
    name: text(name, 64),
    title: text(title, 300),
    type: text(type, 100),
    size,
    metadata: metadata === 'stripped' ? 'stripped' : 'kept',
  }
}

function object(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('An object was expected')
  return value as Record<string, unknown>
}

function list(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new Error('A list was expected')
  return value
}

function text(value: unknown, most = 50_000): string {
  if (typeof value !== 'string' || value.length > most) throw new Error('A text was expected')
  return value
}
