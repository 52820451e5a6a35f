import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FieldError } from './Field'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('that an error went is said for a while, then no more', () => {
  const { rerender } = render(<FieldError id="e" error="Hãy ghi tên." />)
  rerender(<FieldError id="e" error={undefined} />)
  expect(screen.getByText('Ô này không còn báo lỗi.')).toBeTruthy()
  act(() => void vi.runAllTimers())
  expect(screen.queryByText('Ô này không còn báo lỗi.')).toBeNull()
})
