/** Why something could not be done, in words for the person: what the service refused, or this page. */
export class StaffError extends Error {
  constructor(
    message: string,
    /** What the service answered with; absent when the page itself says so, or nothing was answered. */
    readonly status?: number,
  ) {
    super(message)
  }
}

/** What to say of any error. Those of the browser and of libraries are English, and nobody's help. */
export function wordsOf(error: unknown): string {
  if (error instanceof StaffError) return error.message
  return 'Có lỗi trên máy này. Hãy tải lại trang rồi thử lại; vẫn lỗi thì báo quản trị hệ thống.'
}
