import { cleanInput } from '../text'

/**
 * An app's package name, from the name itself or from the address of its page in the Play store, alone
 * or in a message.
 */
export function normalizeApp(text: string): string | undefined {
  const shown = cleanInput(text)
  const fromStore = /https?:\/\/play\.google\.com\/.*[?&]id=([\w.]+)/i.exec(shown)?.[1]
  const name = (fromStore ?? shown).toLowerCase()
  return /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/.test(name) && name.length <= 150 ? name : undefined
}
