import type { Screen } from './take-screens'

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * One page to leaf through: a row for each address, its looks beside each other; arrow keys go from row to
 * row, boxes hide looks. It loads nothing but the pictures beside it.
 */
export function leafPage(screens: readonly Screen[], made: string): string {
  const addresses = [...new Set(screens.map(({ address }) => address))]
  const looks = [...new Set(screens.map(({ look }) => look))]
  const rows = addresses.map((address, at) => {
    const own = screens.filter((screen) => screen.address === address)
    return `<section id="s${at}"><h2>${escape(decodeURIComponent(address))}</h2><div>${own
      .map(figure)
      .join('')}</div></section>`
  })
  const boxes = looks.map(
    (look) =>
      `<label><input type="checkbox" checked value="${escape(look)}"> ${escape(look)}</label>`,
  )
  const links = addresses.map(
    (address, at) => `<option value="s${at}">${escape(decodeURIComponent(address))}</option>`,
  )
  const faults = screens.filter(({ fault }) => fault).length
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<meta name="viewport" content="width=device-width"><style>
body{margin:0;font:15px system-ui;background:#eee;color:#111}
header{position:sticky;top:0;background:#fff;padding:8px 16px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;border-bottom:1px solid #ccc;z-index:1}
section{padding:8px 16px 24px;scroll-margin-top:56px}h2{font-size:17px;margin:8px 0}
section>div{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}figcaption{font-size:13px;color:#555}
img{display:block;border:1px solid #bbb;background:#fff;max-height:88vh}
img:target,figure.whole img{max-height:none}.fault{color:#a00;max-width:24rem}
</style><header><strong>${addresses.length} pages, ${screens.length} screens</strong><span>${escape(made)}</span>
${faults ? `<span class="fault">${faults} could not be taken</span>` : ''}
<select aria-label="Go to">${links.join('')}</select>${boxes.join('')}<span>↑ ↓ or j k: next page · click: whole height</span></header>
${rows.join('\n')}
<script>
const sections=[...document.querySelectorAll('section')]
const go=(at)=>sections[Math.max(0,Math.min(at,sections.length-1))].scrollIntoView()
const current=()=>sections.findIndex((each)=>each.getBoundingClientRect().bottom>80)
addEventListener('keydown',(event)=>{const step={ArrowDown:1,j:1,ArrowUp:-1,k:-1}[event.key];if(!step)return;event.preventDefault();go(current()+step)})
document.querySelector('select').onchange=(event)=>document.getElementById(event.target.value).scrollIntoView()
for(const box of document.querySelectorAll('input'))box.onchange=()=>{for(const each of document.querySelectorAll('figure'))if(each.dataset.look===box.value)each.hidden=!box.checked}
addEventListener('click',(event)=>event.target.closest('figure')?.classList.toggle('whole'))
</script></html>
`
}

function figure({ look, file, fault }: Screen): string {
  const picture = file
    ? `<img loading="lazy" src="${escape(file)}" alt="">`
    : `<p class="fault">${escape(fault ?? '')}</p>`
  return `<figure data-look="${escape(look)}"><figcaption>${escape(look)}</figcaption>${picture}</figure>`
}
