type Props = { label: string; value: number; words?: string }

/** A number with the words that say what it counts. */
export function NumberCard({ label, value, words }: Props) {
  return (
    <section className="ct-number" aria-label={label}>
      <h3>{label}</h3>
      <p className="ct-number__value">{value.toLocaleString('vi-VN')}</p>
      {words ? <p className="ct-hint">{words}</p> : null}
    </section>
  )
}
