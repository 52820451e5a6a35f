import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '../../platform/testing/show'
import { Story, withTiles } from './testing'

const { tilesSeen } = vi.hoisted(() => ({ tilesSeen: new Set<object>() }))

vi.mock('./PointMap', () => ({
  default: ({ tiles }: { tiles: object }) => {
    tilesSeen.add(tiles)
    return <p>Bản đồ</p>
  },
}))

test('an open map is given the same tiles whatever changes around it', async () => {
  show(<Story />, { settings: withTiles })
  await userEvent.click(screen.getByRole('button', { name: 'Chọn trên bản đồ' }))
  await screen.findByText('Bản đồ')
  await userEvent.type(screen.getByRole('textbox'), 'Đèn tắt')
  expect(tilesSeen.size).toBe(1)
})
