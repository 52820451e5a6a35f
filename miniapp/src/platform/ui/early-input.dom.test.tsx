import { act } from '@testing-library/react'
import { useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SearchField, Switch } from './fields'
import { ChoiceList } from './forms/choices'
import { holdEarlyChoices } from './early-input'

let told: unknown

function Fields() {
  const [words, setWords] = useState('')
  const [isOn, setOn] = useState(false)
  const [kind, setKind] = useState('a')
  told = { words, isOn, kind }
  return (
    <>
      <SearchField label="Tìm" value={words} onChange={setWords} />
      <Switch label="Bật" checked={isOn} onChange={setOn} />
      <ChoiceList
        label="Loại"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />
    </>
  )
}

test('what stood in fields before the app took them over reaches it', () => {
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(<Fields />)
  const words = place.querySelector<HTMLInputElement>('input[type=search]')!
  words.value = 'an tao'
  place.querySelector<HTMLInputElement>('[role=switch]')!.click()
  place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click()
  holdEarlyChoices(place)
  act(() => void hydrateRoot(place, <Fields />))
  expect(told).toEqual({ words: 'an tao', isOn: true, kind: 'b' })
  expect(words.value).toBe('an tao')
})

test('untouched fields tell nothing', () => {
  const place = document.createElement('div')
  document.body.append(place)
  place.innerHTML = renderToString(<Fields />)
  holdEarlyChoices(place)
  act(() => void hydrateRoot(place, <Fields />))
  expect(told).toEqual({ words: '', isOn: false, kind: 'a' })
})
