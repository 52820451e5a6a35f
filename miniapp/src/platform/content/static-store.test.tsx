import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import useSWR from 'swr'
import { expect, test } from 'vitest'
import { useFigures } from '../submissions/use-figures'
import { ContentProvider } from './ContentProvider'
import { queries } from '@chung-tay/shared/content/queries'
import { createStaticStore } from './static-store'
import { useContent } from './use-content'

function readingsOf(page: ReactNode) {
  const { store, readings } = createStaticStore(() => [] as never)
  const html = renderToString(<ContentProvider store={store}>{page}</ContentProvider>)
  return { html, paths: [...readings.keys()] }
}

function Content() {
  const { data } = useContent(queries.alerts)
  return <p>{data ? 'there' : 'not yet'}</p>
}

function Figures() {
  const { data } = useFigures('/api/alerts/reactions?alert=a')
  return <p>{data ? 'there' : 'not yet'}</p>
}

function Asked() {
  const { data } = useSWR('/api/ratings/summary', () => Promise.reject(new Error()))
  return <p>{data ? 'there' : 'not yet'}</p>
}

test('content is read and noted', () => {
  expect(readingsOf(<Content />)).toEqual({ html: '<p>there</p>', paths: [queries.alerts.path] })
})

test.each([
  ['figures', <Figures />],
  ['what a page asks the service itself', <Asked />],
])('%s are left to the browser: neither read nor noted', (_, page) => {
  expect(readingsOf(page)).toEqual({ html: '<p>not yet</p>', paths: [] })
})
