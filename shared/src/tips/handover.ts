import { noHead, type Head } from './key-list'

/**
 * What the app hands over to the page for crime tips in the fragment of its address, which no server
 * sees: that page reads nothing that the app keeps on the phone.
 */
export type Handover = {
  /** The head of the key list that this phone saw last. */
  head: Head
  textSize: '1' | '1.25' | '1.5'
  theme: 'auto' | 'light' | 'dark'
  /** Whether the service runs with made-up data: the page says so before it has asked. */
  isFictional: boolean
}

const usual: Handover = { head: noHead, textSize: '1', theme: 'auto', isFictional: false }
const sizes = ['1', '1.25', '1.5'] as const
const themes = ['auto', 'light', 'dark'] as const

/** The fragment, with its `#`; empty when there is nothing to hand over. */
export function writeHandover({ head, textSize, theme, isFictional }: Handover): string {
  const parts = [
    ...(head.seq > 0 ? [`k=${head.seq}.${head.hash}`] : []),
    ...(textSize === usual.textSize ? [] : [`chu=${textSize}`]),
    ...(theme === usual.theme ? [] : [`nen=${theme}`]),
    ...(isFictional ? ['hu-cau'] : []),
  ]
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

/** Reads the fragment; whatever is not as it is written counts as not handed over. */
export function readHandover(fragment: string): Handover {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const head = /^(\d{1,9})\.([0-9a-f]{64})$/.exec(said.get('k') ?? '')
  return {
    head: head ? { seq: Number(head[1]), hash: head[2] ?? '' } : noHead,
    textSize: sizes.find((size) => size === said.get('chu')) ?? usual.textSize,
    theme: themes.find((theme) => theme === said.get('nen')) ?? usual.theme,
    isFictional: said.has('hu-cau'),
  }
}
