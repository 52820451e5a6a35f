import { r as queries } from './queries-D3El3I6I.js'
import { n as queryTarget } from './entry-server.js'
// src/platform/content/content-error.ts
var messages = {
  offline: 'Máy đang không có mạng. Kiểm tra Wi-Fi hoặc dữ liệu di động rồi thử lại.',
  timeout: 'Mạng đang chậm nên chưa tải được nội dung. Bạn thử lại sau ít phút.',
  unavailable: 'Hệ thống đang bận. Bạn thử lại sau ít phút.',
  refused: 'Không tải được nội dung này. Bạn quay lại trang chủ hoặc thử lại.',
  malformed: 'Nội dung tải về bị lỗi. Bạn thử lại sau ít phút.',
}
/** Why content could not be read. `message` is Vietnamese and says what the person can do. */
var ContentError = class extends Error {
  name = 'ContentError'
  code
  /** HTTP status, when the server answered. */
  status
  constructor(code, options = {}) {
    super(messages[code], { cause: options.cause })
    this.code = code
    this.status = options.status
  }
  /** Whether asking again later can help. */
  get isTemporary() {
    return this.code !== 'refused'
  }
}
// ../node_modules/@payloadcms/live-preview/dist/isLivePreviewEvent.js
var isLivePreviewEvent = (event, serverURL) =>
  event.origin === serverURL &&
  event.data &&
  typeof event.data === 'object' &&
  event.data.type === 'payload-live-preview'
// ../node_modules/@payloadcms/live-preview/dist/mergeData.js
var defaultRequestHandler = ({ apiPath, data, endpoint, serverURL }) => {
  const url = `${serverURL}${apiPath}/${endpoint}`
  return fetch(url, {
    body: JSON.stringify(data),
    credentials: 'include',
    headers: {
      'Content-Type': 'application/json',
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    method: 'POST',
  })
}
var mergeData = async (args) => {
  const {
    apiRoute,
    collectionSlug,
    depth,
    globalSlug,
    incomingData,
    initialData,
    locale,
    serverURL,
  } = args
  return await (args.requestHandler || defaultRequestHandler)({
    apiPath: apiRoute || '/api',
    data: {
      data: incomingData,
      depth,
      flattenLocales: false,
      locale,
    },
    endpoint: encodeURI(
      `${globalSlug ? 'globals/' : ''}${collectionSlug ?? globalSlug}${collectionSlug ? `/${initialData.id}` : ''}`,
    ),
    serverURL,
  }).then((res) => res.json())
}
// ../node_modules/@payloadcms/live-preview/dist/handleMessage.js
var _payloadLivePreview = {
  /**
   * Each time the data is merged, cache the result as a `previousData` variable
   * This will ensure changes compound overtop of each other
   */ previousData: void 0,
}
var handleMessage = async (args) => {
  const { apiRoute, depth, event, initialData, requestHandler, serverURL } = args
  if (isLivePreviewEvent(event, serverURL)) {
    const { collectionSlug, data, globalSlug, locale } = event.data
    if (!collectionSlug && !globalSlug) return initialData
    const mergedData = await mergeData({
      apiRoute,
      collectionSlug,
      depth,
      globalSlug,
      incomingData: data,
      initialData: _payloadLivePreview?.previousData || initialData,
      locale,
      requestHandler,
      serverURL,
    })
    _payloadLivePreview.previousData = mergedData
    return mergedData
  }
  if (!_payloadLivePreview.previousData) _payloadLivePreview.previousData = initialData
  return _payloadLivePreview.previousData
}
// ../node_modules/@payloadcms/live-preview/dist/ready.js
var ready = (args) => {
  const { serverURL } = args
  if (typeof window !== 'undefined')
    (window?.opener || window?.parent)?.postMessage(
      {
        type: 'payload-live-preview',
        ready: true,
      },
      serverURL,
    )
}
// src/platform/content/fetch-content.ts
/** Header by which our service worker marks answers that it gives without the network. */
var cachedHeader = 'X-Answered-From-Cache'
/**
 * Reads one content query through REST; a list follows its pages to the end.
 * @throws ContentError
 */
async function fetchContent(query, options) {
  const first = await fetchJson(query.path, options)
  if (query.shape === 'global') return answer(first.body)
  const body = listBody(first.body)
  if (query.shape === 'one') return answer(body.docs[0] ?? null)
  const docs = [...body.docs]
  let hasNextPage = body.hasNextPage
  for (let page = 2; hasNextPage; page += 1) {
    const next = listBody((await fetchJson(`${query.path}&page=${page}`, options)).body)
    docs.push(...next.docs)
    hasNextPage = next.hasNextPage && next.docs.length > 0
  }
  return answer(docs)
  function answer(data) {
    return {
      data,
      cachedAt: first.cachedAt,
    }
  }
}
async function fetchJson(path, options) {
  const { origin, timeout = 8e3, draft = false, fetch = globalThis.fetch } = options
  const address = `${origin}${path}${draft ? '&draft=true' : ''}`
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeout)
  try {
    const response = await fetch(address, {
      credentials: draft ? 'include' : 'omit',
      cache: 'no-cache',
      headers: { Accept: 'application/json' },
      signal: stop.signal,
    })
    if (!response.ok) throw errorOf(response.status)
    const cachedAt = response.headers.get(cachedHeader)
    return {
      body: await readJson(response),
      cachedAt: cachedAt ? new Date(cachedAt) : void 0,
    }
  } catch (cause) {
    if (cause instanceof ContentError) throw cause
    throw new ContentError(stop.signal.aborted ? 'timeout' : 'offline', { cause })
  } finally {
    clearTimeout(timer)
  }
}
async function readJson(response) {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ContentError('malformed', { cause })
  }
}
function errorOf(status) {
  return new ContentError(
    status >= 500 || status === 429 || status === 408 ? 'unavailable' : 'refused',
    { status },
  )
}
function listBody(body) {
  if (typeof body === 'object' && body !== null && Array.isArray(body.docs)) return body
  throw new ContentError('malformed')
}
// src/platform/live-preview/preview.ts
/**
 * Shows the saved draft of the page's document (read with the editor's cookie), then every change
 * that the admin around this page tells. Returns the function that stops it.
 */
function startPreview({ query, show }) {
  const serverURL = window.location.origin
  let isStopped = false
  let draft
  const showDraft = async () => {
    if (!query) return
    const { data } = await fetchContent(query, {
      origin: '',
      draft: true,
    })
    draft = data
    if (data && !isStopped) show(query.path, data)
  }
  const onMessage = async (event) => {
    if (!isLivePreviewEvent(event, serverURL)) return
    const message = event.data
    const path = pathOf(message, query)
    if (!path) return
    const merged = await handleMessage({
      event,
      serverURL,
      depth: 1,
      initialData: draft ?? { id: message.data?.id },
    })
    if (isDocument(merged) && !isStopped) show(path, merged)
  }
  showDraft()
    .catch(() => void 0)
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
function pathOf(message, query) {
  if (message.globalSlug === 'settings') return queries.settings.path
  const target = query && queryTarget(query.path)
  return target?.kind === 'detail' && target.name === message.collectionSlug ? query?.path : void 0
}
function isDocument(value) {
  return typeof value === 'object' && value !== null && !('errors' in value) && 'updatedAt' in value
}
export { startPreview }
