import { fileKind } from './file-kind'

/** Longest text shown; the rest is in the file itself. */
const maxText = 200_000

/**
 * A page that shows a file to the handler, for a frame with an empty `sandbox`: no script, no origin,
 * no network. Everything lies within the page as data.
 * @returns undefined for files that cannot be shown so.
 */
export function previewDocument(bytes: Uint8Array, title: string): string | undefined {
  const { kind, type } = fileKind(bytes)
  const source = () => `src="data:${type};base64,${toBase64(bytes)}"`
  const name = escape(title)
  if (kind === 'image') return page(`<img alt="${name}" ${source()}>`)
  if (kind === 'audio') return page(`<audio controls ${source()}></audio>`)
  if (kind === 'video') return page(`<video controls playsinline ${source()}></video>`)
  if (kind !== 'text') return undefined
  const text = new TextDecoder().decode(bytes)
  const more = text.length > maxText ? '\n…' : ''
  return page(`<pre>${escape(text.slice(0, maxText) + more)}</pre>`)
}

function page(body: string): string {
  const policy =
    "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
  const style =
    'html{color-scheme:light dark}body{margin:0;display:grid;place-items:center;min-height:100vh}' +
    'img,video{max-width:100%;max-height:100vh}audio{width:96%}' +
    'pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;place-self:start stretch;margin:0;font:1rem/1.5 system-ui}'
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xem tệp</title>` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style></head>` +
    `<body>${body}</body></html>`
  )
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** Piece by piece: a call with millions of arguments overflows the stack. */
export function toBase64(bytes: Uint8Array): string {
  const step = 3 * 10_000
  let text = ''
  for (let at = 0; at < bytes.length; at += step)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + step)))
  return text
}
