import { maxCellLength, maxInflated, maxStrings } from '../../limits'
import { tooLarge } from '../../table-problem'
import type { Archive } from './open-archive'
import { decodeEscapes, parseXml } from './parse-xml'

/** Gathers the text within `<si>` or `<is>`: plain or of several runs; how it is pronounced is left out. */
export function createTextGatherer() {
  let text = ''
  let isText = false
  let depthOfPronunciation = 0
  return {
    reset: () => {
      text = ''
      isText = false
    },
    open: (name: string) => {
      if (name === 'rPh') depthOfPronunciation += 1
      else if (name === 't') isText = depthOfPronunciation === 0
    },
    close: (name: string) => {
      if (name === 'rPh') depthOfPronunciation -= 1
      else if (name === 't') isText = false
    },
    // One letter more than a cell may have shows that it has too many.
    add: (more: string) => {
      if (isText && text.length <= maxCellLength)
        text += more.slice(0, maxCellLength + 1 - text.length)
    },
    text: () => decodeEscapes(text),
  }
}

/** The texts that cells name by their place. @throws TableProblem with more than allowed */
export async function readStrings(archive: Archive, part: string | undefined): Promise<string[]> {
  const strings: string[] = []
  if (!part) return strings
  const gathered = createTextGatherer()
  await parseXml(archive.pieces(part, maxInflated.strings), {
    open: (name) => {
      if (name === 'si') gathered.reset()
      else gathered.open(name)
    },
    text: gathered.add,
    close: (name) => {
      gathered.close(name)
      if (name !== 'si') return
      if (strings.length >= maxStrings) throw tooLarge()
      strings.push(gathered.text())
    },
  })
  return strings
}
