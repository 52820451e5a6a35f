import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { buildIndex } from '../search'
import { actionDocuments } from '../search/action-documents'
import * as engine from './search-engine'
import { useSearch } from './use-search'

let data: unknown

vi.mock('../platform/content', () => ({
  useSearchIndex: () => ({ data, hasFailed: false, retry: () => undefined }),
  useSettings: () => ({ data: undefined }),
}))
vi.mock('./search-engine', { spy: true })

function Searching({ text }: { text: string }) {
  const { isReady, hits, text: searched, hasFailed, retry } = useSearch(text)
  return (
    <>
      <p>{isReady ? `“${searched}”: ${hits.map(({ title }) => title).join(', ')}` : 'đang tải'}</p>
      {hasFailed ? <button onClick={retry}>Thử lại</button> : null}
    </>
  )
}

beforeEach(() => {
  vi.mocked(engine.indexing).mockClear()
})

test('what is typed last is answered, whatever was asked for before', async () => {
  data = buildIndex(actionDocuments)
  const { rerender } = render(<Searching text="ph" />)
  for (const text of ['pha', 'phan', 'phan anh']) rerender(<Searching text={text} />)
  await screen.findByText(/^“phan anh”:.*phản ánh/i)
})

test('who comes back to the results has them without the index being made again', async () => {
  data = buildIndex(actionDocuments)
  const first = render(<Searching text="to giac" />)
  await screen.findByText(/^“to giac”:.*Tố giác/)
  first.unmount()
  expect(engine.indexing).toHaveBeenCalledTimes(1)
  render(<Searching text="to giac" />)
  await screen.findByText(/^“to giac”:.*Tố giác/)
  expect(engine.indexing).toHaveBeenCalledTimes(1)
})

test('an index that cannot be read is told, and tried again when asked', async () => {
  data = buildIndex(actionDocuments)
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.mocked(engine.indexing).mockImplementationOnce(() => {
    throw new Error('half an index')
  })
  render(<Searching text="to giac" />)
  await userEvent.click(await screen.findByRole('button', { name: 'Thử lại' }))
  await screen.findByText(/^“to giac”:.*Tố giác/)
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  expect(told).toHaveBeenCalledOnce()
})
