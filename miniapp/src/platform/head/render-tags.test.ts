import { expect, test } from 'vitest'
import { headTags } from './page-meta'
import { tagsToHtml } from './render-tags'

const site = {
  appName: 'Chung tay',
  agencyName: 'Công an tỉnh',
  publicUrl: 'https://congan.example.vn',
  path: '/thu-tuc/a',
}

test('the head names the page, its address and nothing that could end a tag', () => {
  const html = tagsToHtml(
    headTags(
      { title: 'A <b>"quote"</b>', structuredData: { name: '</script><script>alert(1)' } },
      site,
    ),
  )
  expect(html).toContain('A &lt;b&gt;&quot;quote&quot;&lt;/b&gt; – Chung tay</title>')
  expect(html).toContain('rel="canonical" href="https://congan.example.vn/thu-tuc/a"')
  expect(html).toContain('\\u003c/script>\\u003cscript>alert(1)')
  expect(html.match(/<\/script>/g)).toHaveLength(1)
})
