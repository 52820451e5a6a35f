/** What happened with one question of an attempt. Moments in milliseconds since its start. */
export type Step = {
  /** When the question was released. */
  released: number
  /** When the answer became final; null while the question is open. */
  at: number | null
  /** Ids as shown in this attempt; null: nothing answered. */
  answer: string[] | null
  /** What was saved on the way, the last dozen. */
  saves: [number, string[]][]
}

/** An attempt as it is stored. Moments in milliseconds since 1970, by the server's clock. */
export type Attempt = {
  id: string
  contest: string
  /** Who competes: keyed hash of the device's token, or of the Zalo account. */
  entrant: string
  /** Keyed hash of the token of the device that plays: only it may answer. */
  owner: string
  /** `<contest>:<entrant>:<number>`, unique: nobody has the same turn twice. */
  slot: string
  number: number
  /** Made by the device; the draw depends on it. */
  nonce: string
  state: 'open' | 'submitted' | 'overdue'
  nickname: string
  isNameShown: boolean
  group: string
  prediction: number | null
  startedAt: number
  deadlineAt: number
  endedAt: number | null
  /** Index of the question that is open; the number of questions once all are answered. */
  position: number
  /** Places of the drawn questions in the frozen pool, in their order. */
  drawn: number[]
  steps: Step[]
  score: number | null
  seconds: number | null
  /** Of the network and of network with browser, with keys that change daily: for signals only. */
  network: string
  device: string
  certificate: string | null
  disqualifiedAt: number | null
  disqualifiedReason: string | null
  disqualifiedBy: string | null
}

export const isDisqualified = ({ disqualifiedAt }: Pick<Attempt, 'disqualifiedAt'>): boolean =>
  disqualifiedAt !== null && disqualifiedAt !== undefined

/** The answer that counts for a step: the final one, else what was saved last. */
export function answerOf({ answer, saves }: Step): string[] | null {
  return answer ?? saves.at(-1)?.[1] ?? null
}
