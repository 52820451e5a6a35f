import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { firstFrame } from './first-frame'
import { syntheticSnapshot } from './synthetic-snapshot'

const settings = {
  ...syntheticSnapshot(1).settings,
  agencyName: `Công an <tỉnh> "A" & 'B'`,
  hotlines: [
    { number: '1900 0368', name: 'Xuất nhập cảnh', kind: 'support' as const },
    { number: '113', name: 'Cần công an ngay', kind: 'emergency' as const },
  ],
}

/** What the script makes of a page. */
function shownAt(pathname: string, { own = settings, theme = 'light', filled = false } = {}) {
  const app = { innerHTML: '', firstChild: filled ? {} : null }
  const root = { dataset: {} as Record<string, string> }
  const document = { getElementById: () => app, documentElement: root }
  runInNewContext(firstFrame(own).text, {
    document,
    location: { pathname },
    window: { zTheme: theme },
  })
  return { html: app.innerHTML, root }
}

test('home has its head and the link that calls 113, whatever staff wrote, in the theme of Zalo', () => {
  const { html, root } = shownAt('/zapps/123/', { theme: 'dark' })
  expect(html).toContain('Công an &lt;tỉnh&gt; &quot;A&quot; &amp; &#39;B&#39;')
  expect(html).toContain("href='tel:113'")
  expect(root.dataset).toEqual({ theme: 'dark' })
})

test('every other page has the link alone', () => {
  const { html } = shownAt('/zapps/123/thu-tuc/tach-ho')
  expect(html).toContain("href='tel:113'")
  expect(html).not.toContain('Bạn cần làm gì?')
})

test('a made-up province says so', () => {
  expect(shownAt('/zapps/123').html).not.toContain(fictionalWords)
  const own = { ...settings, isFictional: true }
  expect(shownAt('/zapps/123', { own }).html).toContain(fictionalWords)
})

test('an app that was quicker is left alone', () => {
  expect(shownAt('/zapps/123/', { filled: true }).html).toBe('')
})
