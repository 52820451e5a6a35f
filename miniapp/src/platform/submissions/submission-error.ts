type Details = {
  status?: number
  fields?: Record<string, string>
  retryAfterSeconds?: number
  cause?: unknown
}

/** Why something could not be sent. `message` is Vietnamese and says what to do. */
export class SubmissionError extends Error {
  override readonly name = 'SubmissionError'
  /** The server's code, or `OFFLINE` when there was no answer at all. */
  readonly code: string
  /** HTTP status; 0 without an answer. */
  readonly status: number
  readonly fields: Record<string, string>
  readonly retryAfterSeconds: number | undefined

  constructor(code: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.status = details.status ?? 0
    this.fields = details.fields ?? {}
    this.retryAfterSeconds = details.retryAfterSeconds
  }

  /** Whether sending the same again would be refused again. */
  get isFinal(): boolean {
    const isRefusal = this.status >= 400 && this.status < 500
    const passes = [408, 429].includes(this.status) || this.code.startsWith('PROOF_')
    return isRefusal && !passes
  }

  /** The one thing to say where a form has room for one: what is wrong with its first field. */
  get words(): string {
    return Object.values(this.fields)[0] ?? this.message
  }

  /** Whether the server may have taken what was sent, although its answer did not arrive. */
  get mayHaveArrived(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

export function offlineError(cause?: unknown): SubmissionError {
  return new SubmissionError('OFFLINE', 'Chưa kết nối được. Kiểm tra mạng rồi thử lại.', { cause })
}
