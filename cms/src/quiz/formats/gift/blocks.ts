/** Lines of a GIFT file that belong together, with their place in the file. */
export type Block = {
  /** Number of the first line that is no comment. */
  line: number
  comments: string[]
  body: { number: number; text: string }[]
  /** The category in force. */
  category: string
}

const categoryLine = /^\s*\$CATEGORY:\s*(.*)$/

/** Splits a file at its empty lines, as Moodle does. */
export function giftBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let category = ''
  const close = () => {
    if (open && open.body.length > 0) blocks.push(open)
    open = undefined
  }
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const number = index + 1
    const named = categoryLine.exec(content)
    if (content.trim() === '' || named) close()
    if (named) category = named[1]!.trim()
    if (content.trim() === '' || named) return
    open ??= { line: number, comments: [], body: [], category }
    if (/^\s*\/\//.test(content)) open.comments.push(content)
    else {
      if (open.body.length === 0) open.line = number
      open.body.push({ number, text: content })
    }
  })
  close()
  return blocks
}

/** The last part of a category's path; a doubled slash is a slash. */
export function topicOf(category: string): string {
  return category
    .split(/(?<!\/)\/(?!\/)/)
    .at(-1)!
    .replaceAll('//', '/')
    .trim()
}
