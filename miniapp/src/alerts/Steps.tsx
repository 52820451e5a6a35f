import './alerts.css'

type Props = { items: readonly { id?: string | null; text: string }[] | null | undefined }

/** What to do, or what happens, one after the other. */
export function Steps({ items }: Props) {
  return (
    <ol className="ct-alert__steps">
      {items?.map(({ id, text }) => (
        <li key={id ?? text}>{text}</li>
      ))}
    </ol>
  )
}

/** By what something is recognised. */
export function Signs({ items }: Props) {
  return (
    <ul className="ct-alert__signs">
      {items?.map(({ id, text }) => (
        <li key={id ?? text}>{text}</li>
      ))}
    </ul>
  )
}
