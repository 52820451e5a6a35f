import { documentStatuses } from '@chung-tay/shared/legal-documents/vocabulary'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { barriers, show } from '../testing/show'
import { DocumentStatusBadge, LegalBasisList } from './legal'

const law = (slug: string, status: string) => ({
  id: slug,
  slug,
  status,
  title: `Luật ${slug}`,
  number: `${slug}/2026/QH15`,
})

test('the law behind a page is a list of links, with article and note', async () => {
  const shown = show(
    <LegalBasisList
      items={
        [
          { id: '1', document: law('cu-tru', 'in-force'), article: 'Điều 27', note: 'Khoản 1' },
          { document: law('can-cuoc', 'in-force') },
        ] as never
      }
    />,
  )
  const list = within(screen.getByRole('region', { name: 'Căn cứ pháp lý' })).getByRole('list')
  const [first, second] = within(list).getAllByRole('listitem')
  expect(
    within(first!).getByRole('link', { name: 'Luật cu-tru (cu-tru/2026/QH15)' }),
  ).toHaveProperty('pathname', '/van-ban/cu-tru')
  expect(first!.textContent).toContain('Điều 27. Khoản 1')
  expect(second!.textContent).toBe('Luật can-cuoc (can-cuoc/2026/QH15)')
  expect(await barriers(shown)).toEqual([])
})

test('of a law that does not hold, or not yet, it is said', () => {
  show(
    <LegalBasisList
      items={
        ['in-force', 'partly', 'expired', 'not-yet'].map((status) => ({
          id: status,
          document: law(status, status),
        })) as never
      }
    />,
  )
  const words = screen
    .getAllByRole('listitem')
    .map((each) => each.textContent?.replace(/^.*QH15\)/, ''))
  expect(words).toEqual(['', '', 'Hết hiệu lực', 'Chưa có hiệu lực'])
})

test.each([[undefined], [null], [[]], [[{ id: '1', document: 'only-an-id' }]]])(
  'without a law that can be shown there is no heading: %j',
  (items) => {
    const { container } = show(<LegalBasisList items={items as never} />)
    expect(container.textContent).toBe('')
  },
)

test('every state of a document has its word', async () => {
  const shown = show(
    <>
      {documentStatuses.map(({ value }) => (
        <DocumentStatusBadge key={value} status={value} />
      ))}
    </>,
  )
  for (const { label } of documentStatuses) expect(screen.getByText(label)).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})
