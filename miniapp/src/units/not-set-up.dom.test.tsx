import { expect, test } from 'vitest'
import { show } from '../platform/testing/show'
import { ContactDesks } from './ContactDesks'
import { NearMe } from './NearMe'
import { OpenBadge } from './OpenBadge'

// Open all week round the clock, so that the test holds at any hour.
const openingHours = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '00:00', closes: '23:59' },
] as never

test('sample hours never say open or closed; real ones do', () => {
  expect(show(<OpenBadge hours={{ openingHours, isSample: true }} />).container.textContent).toBe(
    '',
  )
  expect(show(<OpenBadge hours={{ openingHours }} />).container.textContent).not.toBe('')
})

test('a unit without a number leads to the site that may have one, and to 113', () => {
  const shown = show(<ContactDesks unit={{ slug: 'a', name: 'Công an xã A' }} />, {
    settings: { website: 'https://congan.example', agencyName: 'Công an tỉnh' },
  })
  expect(shown.getByRole('link', { name: /trang của Công an tỉnh/ }).getAttribute('href')).toBe(
    'https://congan.example',
  )
  expect(shown.getByRole('link', { name: /113/ })).toBeTruthy()
})

test('no place of the phone is asked for while no unit has one', () => {
  expect(show(<NearMe units={[{ id: 'a' } as never]} />).queryByRole('button')).toBeNull()
})
