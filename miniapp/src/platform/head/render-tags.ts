import type { HeadTag } from './page-meta'

/** Marks the elements that belong to the page and change with it. */
export const ownedAttribute = 'data-page'

/** The elements as HTML. */
export function tagsToHtml(tags: readonly HeadTag[]): string {
  return tags.map(toHtml).join('')
}

/** Puts the elements into the document's head, in place of those of the page before. */
export function applyTags(tags: readonly HeadTag[]): void {
  const wanted = tags.filter(({ tag }) => tag !== 'title')
  document.head.querySelectorAll(`[${ownedAttribute}]:not(title)`).forEach((old) => old.remove())
  for (const { tag, attributes, text } of wanted) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.setAttribute(ownedAttribute, '')
    if (text !== undefined) element.textContent = text
    document.head.append(element)
  }
}

function toHtml({ tag, attributes, text }: HeadTag): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const opening = `<${tag} ${ownedAttribute}${pairs.join('')}>`
  if (tag === 'meta' || tag === 'link') return opening
  const content = tag === 'script' ? escapeScript(text ?? '') : escapeHtml(text ?? '')
  return `${opening}${content}</${tag}>`
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** JSON that can stand inside a script element: no tag and no comment can begin in it. */
export function escapeScript(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
