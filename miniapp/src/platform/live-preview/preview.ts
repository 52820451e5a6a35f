import {
  handleMessage,
  isLivePreviewEvent,
  ready,
  type CollectionPopulationRequestHandler,
} from '@payloadcms/live-preview'
import { fetchContent } from '../content/fetch-content'
import { queries, type ContentQuery } from '@chung-tay/shared/content/queries'
import { queryTarget } from '@chung-tay/shared/content/query-target'

export type PreviewOptions = {
  /** The query of the document that the page is about, if it is about one. */
  query?: ContentQuery<unknown>
  show: (path: string, data: unknown) => void
}

type PreviewMessage = { collectionSlug?: string; globalSlug?: string; data?: { id?: string } }

/**
 * Shows the saved draft of the page's document (read with the editor's cookie), then every change
 * that the admin around this page tells. Returns the function that stops it.
 */
export function startPreview({ query, show }: PreviewOptions): () => void {
  const serverURL = window.location.origin
  let isStopped = false
  let draft: unknown

  const showDraft = async () => {
    if (!query) return
    const { data } = await fetchContent(query, { origin: '', draft: true })
    draft = data
    if (data && !isStopped) show(query.path, data)
  }

  const onMessage = async (event: MessageEvent) => {
    if (!isLivePreviewEvent(event as never, serverURL)) return
    const message = event.data as PreviewMessage
    const path = pathOf(message, query)
    if (!path) return
    const merged: unknown = await handleMessage({
      event: event as never,
      serverURL,
      depth: 1,
      requestHandler: askToFillIn,
      initialData: (draft ?? { id: message.data?.id }) as Record<string, unknown>,
    })
    if (isDocument(merged) && !isStopped) show(path, merged)
  }

  // Without a session there is no draft, and the page shows what is published.
  showDraft()
    .catch(() => undefined)
    .finally(() => {
      if (isStopped) return
      window.addEventListener('message', onMessage)
      ready({ serverURL })
    })
  return () => {
    isStopped = true
    window.removeEventListener('message', onMessage)
  }
}

/**
 * Asks Payload to fill in what a draft refers to. Its parameters come in a form, as the service takes
 * them: no address holds a whole document.
 */
const askToFillIn: CollectionPopulationRequestHandler = ({ apiPath, endpoint, data, serverURL }) =>
  fetch(`${serverURL}${apiPath}/${endpoint}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    body: new URLSearchParams({ data: JSON.stringify(data.data), depth: String(data.depth) }),
  })

function pathOf(message: PreviewMessage, query?: ContentQuery<unknown>): string | undefined {
  if (message.globalSlug === 'settings') return queries.settings.path
  const target = query && queryTarget(query.path)
  const isShown = target?.kind === 'detail' && target.name === message.collectionSlug
  return isShown ? query?.path : undefined
}

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('errors' in value) && 'updatedAt' in value
}
