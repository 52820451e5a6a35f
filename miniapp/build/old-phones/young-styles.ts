import { parse, type Rule } from 'postcss'
import { compatData, isHad } from './support'

const { selectors, properties } = compatData.css

/**
 * What of a stylesheet costs the oldest phones more than the thing itself: a selector that they do not know,
 * which takes every other selector of its rule with it; a length they do not know, with nothing before it to
 * fall back to; a property they do not know.
 * @returns each as `property padding-inline`, `selector :has`, `length dvh`, with the first place it stands
 */
export function youngStyles(css: string): Map<string, string> {
  const found = new Map<string, string>()
  const note = (what: string, rule: Rule) => {
    if (!found.has(what)) found.set(what, rule.selector.slice(0, 120))
  }
  parse(css).walkRules((rule) => {
    const parts = rule.selectors.map(youngSelectors)
    if (parts.some((each) => each.length === 0))
      for (const name of parts.flat()) note(`selector :${name}`, rule)
    const before = new Set<string>()
    rule.walkDecls(({ prop, value }) => {
      const isPrefixed = before.has(`-webkit-${prop}`)
      if (!prop.startsWith('-') && !isPrefixed && !isHad(properties[prop]))
        note(`property ${prop}`, rule)
      const unit = /\d(d|s|l)v(h|w|b|i)\b/.exec(value)?.[0].slice(1)
      if (unit && !before.has(prop) && !prop.startsWith('--')) note(`length ${unit}`, rule)
      before.add(prop)
    })
  })
  return found
}

function youngSelectors(selector: string): string[] {
  const names = [...selector.matchAll(/:([a-z][a-z-]*)/g)].map(([, name = '']) => name)
  return names.filter((name) => !isHad(selectors[name]))
}
