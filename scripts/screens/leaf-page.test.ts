import { expect, test } from 'vitest'
import { leafPage } from './leaf-page'
import { fileName } from './take-screens'

test('the page holds each picture once under its address, and says what could not be taken', () => {
  const html = leafPage(
    [
      { address: '/', look: 'phone', file: 'home.phone.jpg' },
      { address: '/', look: 'desktop', file: 'home.desktop.jpg' },
      { address: '/tim?q=<b>', look: 'phone', fault: 'Timeout <20s>' },
    ],
    'today',
  )
  expect(html.match(/<section/g)).toHaveLength(2)
  expect(html).toContain('src="home.desktop.jpg"')
  expect(html).toContain('1 could not be taken')
  expect(html).not.toMatch(/<b>|<20s>|https?:/)
})

test('addresses become names of files that differ', () => {
  expect(['/', '/tim?q=mat%20can', '/tin-nong/a', '/tin-nong-a'].map(fileName)).toEqual([
    'home',
    'tim-q-mat-can',
    'tin-nong_a',
    'tin-nong-a',
  ])
})
