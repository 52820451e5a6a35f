import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../testing/show'
import { isOnline, tellConnection, useOnline } from './index'

afterEach(() => {
  vi.restoreAllMocks()
  tellConnection(navigator.onLine)
})

function State() {
  return <p>{useOnline() ? 'có mạng' : 'mất mạng'}</p>
}

test('where the web view says nothing of a lost network, the program around it is believed', () => {
  show(<State />)
  expect(screen.getByText('có mạng')).toBeTruthy()
  const heard: string[] = []
  for (const name of ['online', 'offline'])
    addEventListener(name, () => heard.push(name), { once: true })
  act(() => tellConnection(false))
  expect(screen.getByText('mất mạng')).toBeTruthy()
  act(() => tellConnection(true))
  expect(screen.getByText('có mạng')).toBeTruthy()
  expect(heard).toEqual(['offline', 'online'])
})

test('a browser that speaks after the program around it is believed', () => {
  show(<State />)
  act(() => tellConnection(false))
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  act(() => void window.dispatchEvent(new Event('offline')))
  onLine.mockReturnValue(true)
  act(() => void window.dispatchEvent(new Event('online')))
  expect(screen.getByText('có mạng')).toBeTruthy()
  expect(isOnline()).toBe(true)
})

test('what both say alike is the browser’s to change', () => {
  tellConnection(true)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  expect(isOnline()).toBe(false)
})
