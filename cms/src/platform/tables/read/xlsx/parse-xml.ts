import { SaxesParser } from 'saxes'
import { brokenBook } from '../../table-problem'

export type Attributes = Record<string, string>

type Listener = {
  /** Names come without their prefix: some programs write `x:row` for `row`. */
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/** Elements within elements; no part of a workbook has as many. */
const maxDepth = 100

/**
 * Reads XML piece by piece. Entities of its own are not expanded but refused, as all that is not
 * well-formed.
 * @throws TableProblem
 */
export async function parseXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  listener: Listener,
): Promise<void> {
  const parser = new SaxesParser({ position: false })
  const { open, close, text } = listener
  parser.on('error', () => {
    throw brokenBook()
  })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > maxDepth) throw brokenBook()
    open?.(localName(name), attributes as Attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(localName(name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for await (const piece of pieces) parser.write(piece)
  parser.close()
}

export const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** An attribute by its name without a prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name]
  const found = Object.keys(attributes).find((key) => localName(key) === name)
  return found === undefined ? undefined : attributes[found]
}

/** Excel writes signs that XML has no place for as `_x000D_`, and an underscore before such a text as `_x005F_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
