import { createHash } from 'node:crypto'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { escapeHtml } from '../src/platform/head/render-tags'
import type { ContentFile } from './content-files'

type Settings = ContentSnapshot['settings']

/**
 * A script that stands before all others and fills the page until they have come: on a cheap phone that is
 * a second of white, and an emergency does not wait. Home's head, as it will be, and the first hotline's
 * link; everything else is only hinted at. React takes its place. Where that is quicker, nothing is done.
 */
export function firstFrame(settings: Settings): ContentFile {
  const [before, after] = around(settings).map(literal)
  const head = literal(homeHead(settings))
  const text = `(()=>{const a=document.getElementById('app');if(!a||a.firstChild)return
const t=window.zTheme
if(t==='dark'||t==='light')document.documentElement.dataset.theme=t
a.innerHTML=${before}+(/^\\/zapps\\/[^/]+\\/?$/.test(location.pathname)?${head}:"")+${after}})()
`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { name: `first-frame.${hash}.js`, text }
}

/** What stands before and behind a page's head. */
function around({ hotlines, isFictional }: Settings): [string, string] {
  const first = hotlines?.find(({ number }) => number === '113') ?? hotlines?.[0]
  const call = first
    ? `<a class="ct-button ct-button--danger ct-button--full" href="tel:${first.number.replace(/[^\d+]/g, '')}">${escaped(`${spaced(first.number)} – ${first.name}`)}</a>`
    : ''
  const fiction = isFictional
    ? `<aside class="ct-fictional">${escaped(fictionalWords)}</aside>`
    : ''
  const lines = '<span aria-hidden="true"></span>'.repeat(4)
  return [
    `<div class="ct-shell">${fiction}<main><article class="ct-page ct-page--wide">`,
    `<div class="ct-skeleton" role="status"><span class="ct-visually-hidden">Đang tải…</span>${lines}</div>${call}</article></main></div>`,
  ]
}

function homeHead({ agencyName, motto }: Settings): string {
  return [
    '<header class="ct-home__head" aria-hidden="true">',
    '<div class="ct-home__name"><span class="ct-emblem"></span><div>',
    `<p class="ct-home__agency">${escaped(agencyName)}</p>`,
    motto ? `<p class="ct-home__motto">${escaped(motto)}</p>` : '',
    '</div></div><div><p class="ct-home__hello">Xin chào</p><h1>Bạn cần làm gì?</h1></div></header>',
  ].join('')
}

/** Also within single quotation marks. */
const escaped = (text: string) => escapeHtml(text).replaceAll("'", '&#39;')

/** HTML as a string of a script; quotation marks, which stand around attributes alone, need no backslashes so. */
const literal = (html: string) => JSON.stringify(html.replaceAll('"', "'"))
