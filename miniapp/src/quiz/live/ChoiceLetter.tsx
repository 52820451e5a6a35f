import './letters.css'

/** The letter of a choice, in its own colour: the same on the screen and on every phone. */
export function ChoiceLetter({ id }: { id: string }) {
  return (
    <span className={`ct-letter ct-letter--${id.toLowerCase()}`} aria-hidden="true">
      {id}
    </span>
  )
}
