import { fold } from './fold'

/** Longest address part that is made; the CMS accepts no longer one. */
const maxLength = 120

/** The part of an address made from a title: a–z, 0–9, single hyphens; cut at a word if too long. */
export function slugify(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= maxLength) return slug
  const lastHyphen = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}
