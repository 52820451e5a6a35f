import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { queries } from '@chung-tay/shared/content/queries'
import { show } from '../platform/testing/show'
import UnitsPage from './UnitsPage'

const unit = (slug: string, name: string) => ({ id: slug, slug, name, kind: 'commune' })
const units = [unit('may', 'Công an xã Mây'), unit('gio', 'Công an xã Gió')]
const desk = (slug: string, number: string) => ({
  id: number,
  unit: { slug },
  phones: [{ number, type: 'landline' }],
})
const page = (contacts: unknown[]) =>
  show(<UnitsPage />, {
    content: [
      [queries.units, units],
      [queries.contacts, contacts],
      [queries.procedureFields, [{ id: 'f', slug: 'cu-tru', name: 'Cư trú', kind: 'field' }]],
    ],
  })

test('a place that cannot be called says so before the tap', () => {
  const shown = page([desk('may', '0200 345 0113'), desk('gio', '113')])
  expect(shown.getByRole('link', { name: /Gió/ }).textContent).toContain('Chưa có số điện thoại')
  expect(shown.getByRole('link', { name: /Mây/ }).textContent).not.toContain('Chưa có')
})

test('where none can be called it is said once, with the number that works', () => {
  const shown = page([desk('gio', '113')])
  expect(shown.getByText(/Các nơi chưa công bố số điện thoại ở đây/).textContent).toContain('113')
  expect(shown.queryByText(/Chưa có số điện thoại/)).toBeNull()
})

test('what is found stands right below what is typed', async () => {
  const shown = page([])
  expect(shown.getByRole('button', { name: 'Cư trú' })).toBeTruthy()
  await userEvent.type(shown.getByRole('searchbox'), 'may')
  // Only a wide screen has room for them beside the list.
  const filters = shown.getByRole('button', { name: 'Cư trú' }).closest('.ct-filters')
  expect(filters?.querySelector('.ct-narrow-only')?.textContent).toBe('Lọc')
  expect(filters?.querySelector('.ct-wide-only .ct-chip')?.textContent).toBe('Cư trú')
  expect(shown.getByRole('link', { name: /Mây/ })).toBeTruthy()
})

test('a kind of work that was chosen stays beside what is typed', async () => {
  const shown = page([])
  await userEvent.click(shown.getByRole('button', { name: 'Cư trú' }))
  await userEvent.type(shown.getByRole('searchbox'), 'may')
  expect(shown.getByRole('button', { name: 'Cư trú' }).getAttribute('aria-pressed')).toBe('true')
})
