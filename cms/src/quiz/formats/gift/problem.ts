/** What is wrong with a question of a GIFT file, in words that say how to mend it. */
export class GiftProblem extends Error {
  constructor(
    message: string,
    /** What part of the question. */
    readonly column = 'Câu hỏi',
    /** Its last line is at fault, not its first. */
    readonly isAtEnd = false,
  ) {
    super(message)
  }
}
