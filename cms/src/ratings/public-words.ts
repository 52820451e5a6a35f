/** What people put into a comment although they are asked not to; names no program can know. */
const personal: [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/gu, '[thư điện tử đã ẩn]'],
  [/(https?:\/\/|www\.)\S+/giu, '[liên kết đã ẩn]'],
  [/\+?\d(?:[\s.\-–]?\d){7,}/gu, '[số đã ẩn]'],
]

/** A comment as everybody reads it: without e-mail addresses, links, telephone and identity numbers. */
export function publicWords(comment: string): string {
  return personal.reduce((text, [found, shown]) => text.replace(found, shown), comment)
}
