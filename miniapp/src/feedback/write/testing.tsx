import { useState } from 'react'
import { LocationField } from './LocationField'

/** Settings that name a server of tiles. */
export const withTiles = {
  feedback: { map: { tileUrl: 'https://tiles.example.vn/{z}/{x}/{y}.png' } },
} as never

/** The field for a place beside another field, as on the page that tells the story. */
export function Story() {
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
