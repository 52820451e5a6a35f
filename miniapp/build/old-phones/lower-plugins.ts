import type { CSSOptions, Plugin } from 'vite'

type StylePlugin = NonNullable<
  Exclude<CSSOptions['postcss'], string | undefined>['plugins']
>[number]
type Declared = { value: string; cloneBefore: (change: { value: string }) => unknown }

/**
 * Vite plugin that writes `Object.hasOwn`, which some libraries call while they load, as the oldest phones
 * know it. What is polyfilled in a module of its own may come after them.
 */
export function hasOwnPlugin(): Plugin {
  return {
    name: 'chung-tay:has-own',
    transform(code, id) {
      if (!id.includes('node_modules') || !code.includes('Object.hasOwn(')) return undefined
      return {
        code: code.replaceAll('Object.hasOwn(', 'Object.prototype.hasOwnProperty.call('),
        map: null,
      }
    },
  }
}

/** Puts before every length in `dvh` and its like the same in `vh`, for phones that know only that. */
export function viewportFallback(): StylePlugin {
  const done = new WeakSet<object>()
  return {
    postcssPlugin: 'chung-tay-viewport-fallback',
    Declaration(declaration: Declared) {
      if (done.has(declaration) || !/\d[dsl]v[hw]\b/.test(declaration.value)) return
      done.add(declaration)
      const value = declaration.value.replace(/(\d)[dsl](v[hw])\b/g, '$1$2')
      declaration.cloneBefore({ value })
    },
  }
}
