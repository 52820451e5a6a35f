import postcss from 'postcss'
import { expect, test } from 'vitest'
import { hasOwnPlugin, viewportFallback } from './lower-plugins'
import { youngStyles } from './young-styles'

const names = (css: string) => [...youngStyles(css).keys()]

test('a selector they do not know takes the others of its rule with it, alone it costs itself', () => {
  expect(names('a:has(b), a:hover { color: red }')).toEqual(['selector :has'])
  expect(names('a:has(b) { color: red } a:hover { color: red }')).toEqual([])
})

test('a length in dvh needs one in vh before it, which the build puts there', async () => {
  const css = 'a { height: calc(100dvh - 1px) }'
  expect(names(css)).toEqual(['length dvh'])
  const built = await postcss([viewportFallback() as never]).process(css, { from: undefined })
  expect(built.css).toContain('height: calc(100vh - 1px)')
  expect(names(built.css)).toEqual([])
})

test('a property they do not know is named, a prefixed one beside it will do', () => {
  expect(names('a { accent-color: red; color: red }')).toEqual(['property accent-color'])
  expect(names('a { -webkit-appearance: none; appearance: none }')).toEqual([])
})

test('libraries ask for own fields as older browsers know it', () => {
  const { transform } = hasOwnPlugin() as unknown as {
    transform: (code: string, id: string) => { code: string } | undefined
  }
  const code = "Object.hasOwn({ a: 1 }, 'a')"
  const lowered = transform(code, '/x/node_modules/a/index.js')!.code
  expect(lowered).not.toContain('Object.hasOwn(')
  expect(new Function(`return ${lowered}`)()).toBe(true)
  expect(transform(code, '/x/src/a.ts')).toBeUndefined()
})
