import { pageContentId, type PageContent } from '../content/page-content'
import type { ContentReader } from '@chung-tay/shared/content/content-reader'
import { queries } from '@chung-tay/shared/content/queries'
import { headTags, type PageMeta } from '../head/page-meta'
import { escapeHtml, escapeScript, tagsToHtml } from '../head/render-tags'
import type { RenderedApp } from './render-page'
import { withoutScript } from './without-script'

/** What the web build says of itself; `site.json` beside the server's build. */
export type Site = {
  /** The built index.html, with its places for head, app and content. */
  template: string
  /** Path of the site, beginning and ending with a slash. */
  base: string
  /** Scripts and styles of each page's module, below the base. */
  pageFiles: Record<string, string[]>
  /** The content manifest, below the base. */
  manifest: string
  /** The search index, below the base. */
  search: string
}

export type PageHtmlOptions = {
  site: Site
  /** Address of the site without a trailing slash. */
  publicUrl: string
  content: Pick<PageContent, 'path' | 'version' | 'builtAt'>
  read: ContentReader
  /** What phones compare, before the first paint, with what they remember of the page. */
  lastVisit?: { id: string; mark: string; asOf: string }
  /** Files that hold a query's answer, when there are such. */
  filesOf?: (path: string) => string[] | undefined
  /** An answer with more characters than this as JSON is left to a file, or to the API. */
  inlineLimit: number
}

/** Puts a rendered page into the template. */
export function pageHtml(app: RenderedApp, options: PageHtmlOptions): string {
  const { site, publicUrl, content, read } = options
  const settings = read(queries.settings)
  const meta: PageMeta = app.head.page ?? { title: '' }
  const tags = headTags(app.status === 404 ? { ...meta, noindex: true } : meta, {
    appName: settings?.appName ?? 'Chung tay',
    agencyName: settings?.agencyName ?? '',
    publicUrl,
    path: content.path === '*' ? '/404' : content.path,
  })
  const { answers, shared } = dataOf(app.readings, options)
  const block = blockOf({ ...content, ...namesOf(site), shared }, answers)
  const files = site.pageFiles[app.moduleId ?? ''] ?? []
  const links = [
    ...files.map((file) => fileLink(site.base, file)),
    ...Object.values(shared)
      .flat()
      .map((file) => dataLink(site.base, file)),
  ]
  return fillTemplate(site.template, {
    head: tagsToHtml(tags) + lastVisitScript(site.base, options.lastVisit) + links.join(''),
    app: app.html,
    content: block,
    noscript: withoutScript,
  })
}

/** The app without a page, given when a page cannot be had: it renders from the content files. */
export function shellHtml(site: Site, content: Pick<PageContent, 'version' | 'builtAt'>): string {
  const empty = { ...content, path: '', ...namesOf(site), shared: {} }
  return fillTemplate(site.template, {
    head: '<title>Chung tay</title>',
    app: '',
    content: blockOf(empty, []),
    noscript: '<p>Trang này cần bật JavaScript. Bạn mở lại trang chủ khi có mạng để đọc.</p>',
  })
}

const namesOf = ({ manifest, search }: Site) => ({ manifest, search })

type Parts = { head: string; app: string; content: string; noscript: string }

function fillTemplate(template: string, parts: Parts): string {
  return template.replace(
    /<!--(head|app|content|noscript)-->/g,
    (_, name: keyof Parts) => parts[name],
  )
}

function dataOf(readings: ReadonlyMap<string, unknown>, options: PageHtmlOptions) {
  const answers: [path: string, json: string][] = []
  const shared: Record<string, string[]> = {}
  for (const [path, answer] of readings) {
    if (answer === undefined) continue
    const isAboutPage = path.includes('where[slug]')
    const json = isAboutPage ? JSON.stringify(answer) : toJson(answer)
    if (isAboutPage || json.length <= options.inlineLimit) answers.push([path, json])
    else shared[path] = options.filesOf?.(path) ?? []
  }
  return { answers, shared }
}

function blockOf(content: Omit<PageContent, 'answers'>, answers: [string, string][]): string {
  const pairs = answers.map(([path, json]) => `${JSON.stringify(path)}:${json}`)
  const json = `${JSON.stringify(content).slice(0, -1)},"answers":{${pairs.join(',')}}}`
  return `<script type="application/json" id="${pageContentId}">${escapeScript(json)}</script>`
}

// The same lists and settings stand in thousands of pages: their JSON is made once.
const jsonOf = new WeakMap<object, string>()

function toJson(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer)
  const known = jsonOf.get(answer)
  if (known !== undefined) return known
  const json = JSON.stringify(answer)
  jsonOf.set(answer, json)
  return json
}

/** Finds out before the first paint whether room is needed for what changed: see `public/last-visit.js`. */
function lastVisitScript(base: string, lastVisit: PageHtmlOptions['lastVisit']): string {
  if (!lastVisit) return ''
  const { id, mark, asOf } = lastVisit
  const data = `data-id="${escapeHtml(id)}" data-mark="${mark}" data-as-of="${escapeHtml(asOf)}"`
  return `<script src="${escapeHtml(base)}last-visit.js" ${data}></script>`
}

function fileLink(base: string, file: string): string {
  const href = escapeHtml(`${base}${file}`)
  return file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="${href}">`
    : `<link rel="modulepreload" crossorigin href="${href}">`
}

function dataLink(base: string, file: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(`${base}${file}`)}">`
}
