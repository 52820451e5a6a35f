import { createHash } from 'node:crypto'
import type { ContentSnapshot } from '@chung-tay/shared/content/snapshot'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import type { ContentFile } from './content-files'

type Settings = ContentSnapshot['settings']

/**
 * A script that stands before all others and fills the page until they have come: on a cheap phone that is
 * a second of white, and an emergency does not wait. Home's head, as it will be, and the first hotline's
 * link; everything else is only hinted at. React takes its place. Where that is quicker, nothing is done.
 */
export function firstFrame(settings: Settings): ContentFile {
  const [before, after] = around(settings).map((html) => JSON.stringify(html))
  const head = JSON.stringify(homeHead(settings))
  const text = `(()=>{const a=document.getElementById('app');if(!a||a.firstChild)return
const r=document.documentElement;r.lang='vi'
if(window.zTheme==='dark'||window.zTheme==='light')r.dataset.theme=window.zTheme
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

/** As `Emblem` draws it; a province's own is a picture, which comes later. */
const room = '<svg class="ct-emblem" viewBox="0 0 48 48" width="60" height="60"></svg>'
const ownEmblem = room.replace(
  '></svg>',
  '><circle class="ct-emblem__disc" cx="24" cy="24" r="23"/></svg>',
)

function homeHead({ agencyName, motto, emblem }: Settings): string {
  return [
    '<header class="ct-home__head" aria-hidden="true">',
    `<div class="ct-home__name">${emblem ? room : ownEmblem}<div>`,
    `<p class="ct-home__agency">${escaped(agencyName)}</p>`,
    motto ? `<p class="ct-home__motto">${escaped(motto)}</p>` : '',
    '</div></div><div><p class="ct-home__hello">Xin chào</p><h1>Bạn cần làm gì?</h1></div></header>',
  ].join('')
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
