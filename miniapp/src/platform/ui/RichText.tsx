import { createElement, Fragment, type ReactNode } from 'react'
import { mediaAddress } from '../media-address'
import { Link } from '../router'
import { ExternalLink } from './Button'

type Node = {
  type: string
  tag?: string
  text?: string
  format?: number | string
  children?: Node[]
  fields?: { url?: string; linkType?: string }
}

/** What Payload's editor stores. */
export type RichTextContent = { root: { children: unknown[] } } | null | undefined

/** Bits of a text node's format in Lexical. */
const bold = 1
const italic = 2

/** Shows what staff wrote. A format the app does not know is shown as its text. */
export function RichText({ content }: { content: RichTextContent }) {
  if (!content) return null
  return <div className="ct-rich">{all(content.root.children as Node[])}</div>
}

function all(nodes: readonly Node[] | undefined): ReactNode {
  return nodes?.map((node, index) => <Fragment key={index}>{one(node)}</Fragment>)
}

function one(node: Node): ReactNode {
  const inside = all(node.children)
  switch (node.type) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return <br />
    case 'paragraph':
      return <p>{inside}</p>
    case 'heading':
      return createElement(node.tag === 'h3' ? 'h3' : 'h2', null, inside)
    case 'list':
      return createElement(node.tag === 'ol' ? 'ol' : 'ul', null, inside)
    case 'listitem':
      return <li>{inside}</li>
    case 'link':
    case 'autolink':
      return linkOf(node, inside)
    default:
      return inside ?? node.text
  }
}

function textOf({ text, format }: Node): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  const plain = bits & italic ? <em>{text}</em> : text
  return bits & bold ? <strong>{plain}</strong> : plain
}

function linkOf({ fields }: Node, inside: ReactNode): ReactNode {
  const url = fields?.url ?? ''
  // A file of the CMS is none of the app's pages.
  if (url.startsWith('/api/')) return <ExternalLink href={mediaAddress(url)}>{inside}</ExternalLink>
  if (url.startsWith('/')) return <Link to={url}>{inside}</Link>
  // A number or an address to write to opens beside the page: no other page comes.
  if (/^(tel|sms|mailto):/.test(url)) return <a href={url}>{inside}</a>
  return /^https?:/.test(url) ? <ExternalLink href={url}>{inside}</ExternalLink> : inside
}
