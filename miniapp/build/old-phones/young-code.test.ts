import { expect, test } from 'vitest'
import { youngCode } from './young-code'

test('functions, constructors and methods younger than the oldest phones are found', () => {
  const code = `
    const last = [1, 2].at(-1)
    const mine = Object.hasOwn(last, 'a')
    structuredClone(mine)
    crypto.randomUUID()
    AbortSignal.timeout(1)
    document.querySelector('dialog').showModal()
    [1].toSorted()
  `
  expect(youngCode(code)).toEqual([
    '.at()',
    '.showModal()',
    '.toSorted()',
    'AbortSignal.timeout',
    'Object.hasOwn',
    'crypto.randomUUID',
    'structuredClone',
  ])
})

test('what they have, and what is looked for first, is not', () => {
  const code = `
    [1].flatMap((each) => [each]).includes(1)
    'a'.replaceAll('a', 'b')
    new ResizeObserver(() => {})
    Promise.allSettled([])
    if ('showModal' in dialog) dialog.showModal()
    if (\`requestIdleCallback\` in window) requestIdleCallback(() => {})
    if (typeof structuredClone === 'function') structuredClone({})
    list.at?.(-1)
    navigator.clipboard?.writeText('a')
  `
  expect(youngCode(code)).toEqual([])
})
