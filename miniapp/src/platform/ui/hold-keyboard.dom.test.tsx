import { afterEach, expect, test } from 'vitest'
import { holdKeyboard, takeHeldText } from './hold-keyboard'

afterEach(() => void takeHeldText())

test('a field has the focus within the tap, and what is typed into it is handed over', () => {
  holdKeyboard()
  const field = document.activeElement
  expect(field).toBeInstanceOf(HTMLInputElement)
  ;(field as HTMLInputElement).value = 'mat c'
  expect(takeHeldText()).toBe('mat c')
  expect(field?.isConnected).toBe(false)
  expect(takeHeldText()).toBe('')
})

test('two taps leave one field', () => {
  holdKeyboard()
  holdKeyboard()
  expect(document.querySelectorAll('input')).toHaveLength(1)
})
