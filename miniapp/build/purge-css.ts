import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

/**
 * Leaves out the rules of zmp-ui's components that the app does not use: its one stylesheet is
 * larger than all of ours. Only `zaui-` classes are touched, and fonts from other origins.
 */
export function purgeCssPlugin(): Plugin {
  return {
    name: 'chung-tay:purge-css',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
      for (const file of files) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
        file.source = await purge(String(file.source), code)
      }
    },
  }
}

/** The stylesheet without rules for `zaui-` classes that the code cannot produce. */
export async function purge(css: string, code: string): Promise<string> {
  const words = code.match(/zaui-[\w-]*/g) ?? []
  const names = new Set(words)
  // A name put together at run time: the code holds its beginning, up to a hyphen.
  const beginnings = [...names].filter((word) => word.endsWith('-') && word !== 'zaui-')
  const isUsed = (name: string) =>
    names.has(name) || beginnings.some((beginning) => name.startsWith(beginning))
  const classes = [...new Set(css.match(/\.zaui-[\w-]+/g) ?? [])].map((name) => name.slice(1))
  const unused = new Set(classes.filter((name) => !isUsed(name)))
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    safelist: { standard: [keepUnless(unused)], variables: [/^--(?!zaui-)/] },
    variables: false,
  })
  // zmp-ui's icon font would come from another origin; our icons are drawings of our own.
  return (result?.css ?? css).replace(/@font-face\s*\{[^}]*https?:[^}]*\}/g, '')
}

// PurgeCSS asks each name of a selector whether it is kept.
function keepUnless(unused: ReadonlySet<string>): RegExp {
  const names = [...unused].map((name) => name.replace(/[-]/g, '\\-'))
  return names.length > 0 ? new RegExp(`^(?!(?:${names.join('|')})$)`) : /^/
}
