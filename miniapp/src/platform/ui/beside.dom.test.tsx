import { renderToString } from 'react-dom/server'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '../testing/show'
import { Beside, Contents, Filters, Page, Section } from '.'

const article = (
  <Page title="Cấp thẻ" isWide>
    <Beside side={<Contents />}>
      <Section title="Cần mang gì">Ảnh</Section>
      <Section title="Đến đâu?">Công an xã</Section>
    </Beside>
  </Page>
)

test('the contents name the parts of the page and lead to them, without touching the address', async () => {
  const shown = show(article, {})
  const link = await shown.findByRole('link', { name: 'Đến đâu?' })
  const before = window.location.href
  await userEvent.click(link)
  expect(document.activeElement?.textContent).toBe('Đến đâu?')
  expect(window.location.href).toBe(before)
})

test('a part that comes later, above the others, has a name of its own', async () => {
  function Growing() {
    const [hasMore, setMore] = useState(false)
    return (
      <Beside side={<Contents />}>
        <button type="button" onClick={() => setMore(true)}>
          Thêm
        </button>
        {hasMore ? <h2>Có gì mới</h2> : null}
        <h2>Cần mang gì</h2>
        <h2>Đến đâu?</h2>
      </Beside>
    )
  }
  const shown = show(<Growing />)
  await userEvent.click(shown.getByRole('button', { name: 'Thêm' }))
  await userEvent.click(await shown.findByRole('link', { name: 'Cần mang gì' }))
  expect(document.activeElement?.textContent).toBe('Cần mang gì')
  await userEvent.click(shown.getByRole('link', { name: 'Có gì mới' }))
  expect(document.activeElement?.textContent).toBe('Có gì mới')
})

test('they are no part of the HTML that everybody gets: a phone has no room for them', () => {
  expect(renderToString(<Contents />)).not.toContain('<a')
})

test('a page has help beside it, one that is a thing alone has not', () => {
  expect(show(<Page title="Báo tin">…</Page>, {}).getByText('Cần giúp?')).toBeTruthy()
  const alone = show(
    <Page title="Không có" side={false}>
      …
    </Page>,
    {},
  )
  expect(alone.container.textContent).not.toContain('Cần giúp?')
})

test('folded filters are one chip that says what is chosen, and open on a tap', async () => {
  const shown = show(
    <Filters isFolded chosen={[undefined, 'Xe máy']}>
      <button type="button">Ô tô</button>
    </Filters>,
    {},
  )
  const chip = shown.getByRole('button', { name: 'Lọc: Xe máy' })
  expect(chip.getAttribute('aria-expanded')).toBe('false')
  expect(shown.getByText('Ô tô').closest('.ct-wide-only')).toBeTruthy()
  await userEvent.click(chip)
  expect(chip.getAttribute('aria-expanded')).toBe('true')
  expect(shown.getByText('Ô tô').closest('.ct-wide-only')).toBeNull()
})
