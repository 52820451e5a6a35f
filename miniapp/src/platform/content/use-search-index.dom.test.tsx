import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { queries } from '@chung-tay/shared/content/queries'
import { ContentProvider } from './ContentProvider'
import type { ContentFiles } from './content-manifest'
import { createContentStore } from './content-store'
import { useSearchIndex } from './use-search-index'
import { createVersionWatch } from './version-watch'

const index = (name: string) => ({ version: 3 as const, count: 0, columns: [name] })

function Shown() {
  const { data, hasFailed } = useSearchIndex()
  return <p>{hasFailed ? 'failed' : (data?.columns[0] ?? 'not yet')}</p>
}

/** A page whose app was built with version `old` of the content. */
async function open({
  version,
  file,
  service,
  isNamed = false,
}: {
  version: string
  file: string
  service: number
  isNamed?: boolean
}) {
  const load = vi.fn(async () => index('came with the app'))
  const names = { version: 'old', search: file }
  const manifest = vi.fn(async () => names as never)
  const files: ContentFiles = { manifest, load, ...(isNamed && { named: names }) }
  const fetched = vi.fn(async (_address: string) =>
    Response.json(index('from the service'), { status: service }),
  )
  vi.stubGlobal('fetch', fetched)
  let published = version
  const watch = createVersionWatch(async () => published)
  await watch.check()
  const store = createContentStore({ origin: '', files, watch })
  render(
    <ContentProvider store={store}>
      <Shown />
    </ContentProvider>,
  )
  const asked = () => fetched.mock.calls.filter(([at]) => at === queries.searchIndex.path).length
  return {
    load,
    manifest,
    asked,
    publish: (next: string) => {
      published = next
      return act(() => watch.check())
    },
  }
}

test('as long as nothing was published since, the index that came with the app does', async () => {
  const { asked, publish } = await open({ version: 'old', file: 'a', service: 200 })
  await screen.findByText('came with the app')
  expect(asked()).toBe(0)
  await publish('new')
  await screen.findByText('from the service')
})

test('a page that names the file needs no manifest', async () => {
  const { manifest, load } = await open({ version: 'old', file: 'd', service: 200, isNamed: true })
  await screen.findByText('came with the app')
  expect(manifest).not.toHaveBeenCalled()
  expect(load).toHaveBeenCalledExactlyOnceWith('d')
})

test('after a publication the service hands the index out, and the old one is not fetched', async () => {
  const { load, asked } = await open({ version: 'new', file: 'b', service: 200 })
  await screen.findByText('from the service')
  expect([asked(), load.mock.calls.length]).toEqual([1, 0])
})

test('where the service has none to give, the old one is better than none', async () => {
  await open({ version: 'new', file: 'c', service: 404 })
  await screen.findByText('came with the app')
})
