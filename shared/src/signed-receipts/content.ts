/** What a receipt of feedback is about: the words and files that were stored, never who sent them. */
export type FeedbackContent = {
  kind: string
  text: string
  commune?: string
  aboutUnit?: string
  place?: string
  location?: { latitude: number; longitude: number }
  /** SHA-256 in hex of each file as it was stored. */
  files: string[]
}

/** The exact text that is hashed: JSON with its fields in this order. */
export function feedbackContent(content: FeedbackContent): string {
  const { kind, text, commune, aboutUnit, place, location, files } = content
  return JSON.stringify({ v: 1, kind, text, commune, aboutUnit, place, location, files })
}

/** What a receipt of a crime tip is about: sealed bytes, since the service reads nothing else. */
export type TipContent = {
  /** SHA-256 in hex of the payload of the sealed letter. */
  letter: string
  /** The same of the payload of each sealed file, in the order in which they were named. */
  files: string[]
}

export function tipContent({ letter, files }: TipContent): string {
  return JSON.stringify({ v: 1, letter, files })
}
