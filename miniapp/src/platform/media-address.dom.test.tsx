import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Emblem, RichText } from './ui'
import { show } from './testing/show'

// As in the Zalo package.
vi.mock('./api-origin', () => ({ apiOrigin: 'https://congan.example.vn' }))

const written = (url: string) => ({
  root: {
    children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'đây' }] }],
  },
})

test('files of the CMS are fetched from the CMS, also where the page is on another host', () => {
  const emblem = { url: '/api/media/file/e.png', alt: 'Biểu trưng' } as never
  show(
    <>
      <Emblem settings={{ emblem } as never} />
      <RichText content={written('/api/media/file/ct01.pdf')} />
    </>,
  )
  expect(screen.getByAltText('Biểu trưng').getAttribute('src')).toBe(
    'https://congan.example.vn/api/media/file/e.png',
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    'https://congan.example.vn/api/media/file/ct01.pdf',
  )
})

test('a link to a page stays in the app', () => {
  show(<RichText content={written('/thu-tuc/cap-can-cuoc')} />)
  expect(screen.getByRole('link').getAttribute('href')).toBe('/thu-tuc/cap-can-cuoc')
})
