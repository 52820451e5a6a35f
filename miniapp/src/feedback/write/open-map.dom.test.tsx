import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../../platform/testing/show'
import { LocationField } from './LocationField'

const { tilesSeen } = vi.hoisted(() => ({ tilesSeen: new Set<object>() }))

vi.mock('./PointMap', () => ({
  default: ({ tiles }: { tiles: object }) => {
    tilesSeen.add(tiles)
    return <p>Bản đồ</p>
  },
}))

const map = { tileUrl: 'https://tiles.example.vn/{z}/{x}/{y}.png' }

function Story() {
  const [text, setText] = useState('')
  return (
    <>
      <input aria-label="Lời kể" value={text} onChange={({ target }) => setText(target.value)} />
      <LocationField
        location={undefined}
        onChange={() => undefined}
        commune={undefined}
        middle={{ latitude: 16.4, longitude: 107.5 }}
      />
    </>
  )
}

test('an open map is given the same tiles whatever changes around it', async () => {
  show(<Story />, { settings: { feedback: { map } } as never })
  await userEvent.click(screen.getByRole('button', { name: 'Chọn trên bản đồ' }))
  await screen.findByText('Bản đồ')
  await userEvent.type(screen.getByRole('textbox'), 'Đèn tắt')
  expect(tilesSeen.size).toBe(1)
})
