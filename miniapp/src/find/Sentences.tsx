/** One sentence stands out, several are a list. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 1) {
    return (
      <p>
        <strong>{sentences[0]}</strong>
      </p>
    )
  }
  return (
    <ul className="ct-plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
