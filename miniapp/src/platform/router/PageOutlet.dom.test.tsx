import { act, fireEvent, screen } from '@testing-library/react'
import { Fragment } from 'react'
import { Link } from 'react-router-dom'
import { expect, test } from 'vitest'
import { show } from '../testing/show'
import type { LoadedPage, PageLoader } from './page-loader'
import { PageOutlet } from './PageOutlet'

test('a page stays as it is, and is not drawn again, until the next one has come', async () => {
  let drawn = 0
  const First = () => {
    drawn += 1
    return (
      <>
        <h1>Trang đầu</h1>
        <Link to="/sau">Trang sau</Link>
      </>
    )
  }
  const first: LoadedPage = { path: '/', Page: First }
  const second: LoadedPage = { path: '/sau', Page: () => <h1>Trang sau</h1> }
  let come = () => {}
  const waiting = new Promise<void>((resolve) => (come = resolve))
  const loader: PageLoader = {
    loaded: (pathname) => (pathname === '/' ? first : undefined),
    load: () => waiting.then(() => second),
  }
  show(<PageOutlet loader={loader} Shell={Fragment} />)
  const drawnBefore = drawn
  fireEvent.click(screen.getByRole('link', { name: 'Trang sau' }))
  expect(screen.getByRole('heading', { name: 'Trang đầu' })).toBeTruthy()
  expect(drawn).toBe(drawnBefore)

  await act(async () => come())
  expect(screen.getByRole('heading', { name: 'Trang sau' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Trang đầu' })).toBeNull()
})
