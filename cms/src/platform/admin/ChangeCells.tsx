import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { changeDocumentWords, changeTargetWords } from './change-words'

/** In the log: what kind of content changed, as the sidebar calls it. */
export function ChangeTargetCell({ cellData, payload }: DefaultServerCellComponentProps) {
  return changeTargetWords(String(cellData), namesOf(payload))
}

/** In the log: which content changed, or how many when it was many at once. */
export function ChangeDocumentCell({ cellData }: DefaultServerCellComponentProps) {
  return changeDocumentWords(String(cellData))
}

function namesOf({ config }: Payload): Map<string, string> {
  return new Map([
    ...config.collections.map(({ slug, labels }) => [slug, String(labels.plural)] as const),
    ...config.globals.map(({ slug, label }) => [slug, String(label)] as const),
  ])
}
