/** Why something could not be done, in words for the person: what the service refused, or this page. */
export class DeskError extends Error {
  constructor(
    message: string,
    readonly code?: string,
  ) {
    super(message)
  }
}

/** What to say of any error. Those of the browser and of libraries are English, and nobody's help. */
export function wordsOf(error: unknown): string {
  if (error instanceof DeskError) return error.message
  return 'Có lỗi trên máy này. Hãy tải lại trang rồi thử lại; vẫn lỗi thì báo quản trị hệ thống.'
}
